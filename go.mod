module github.com/trilby-chat/trilby

go 1.26
