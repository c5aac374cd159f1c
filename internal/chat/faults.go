package chat

import "github.com/trilby-chat/trilby/internal/fault"

// What can go wrong in a conversation. What a person may not see is fault.ErrNotFound, always.
var (
	ErrBlocked         = fault.New(fault.Forbidden, "blocked", "You cannot write to each other.")
	ErrNotReachable    = fault.New(fault.Forbidden, "not_reachable", "You can write to friends and to people you share a group with.")
	ErrRoleTooLow      = fault.New(fault.Forbidden, "role_too_low", "Your role in this group does not allow that.")
	ErrDirectFixed     = fault.New(fault.Conflict, "direct_fixed", "A direct conversation always has the same two people.")
	ErrWithYourself    = fault.New(fault.Invalid, "with_yourself", "A direct conversation needs somebody else.")
	ErrLastOwner       = fault.New(fault.Conflict, "last_owner", "A group needs an owner: make somebody else owner first.")
	ErrGroupFull       = fault.New(fault.Conflict, "group_full", "The group has as many members as it can have.")
	ErrInviteClosed    = fault.New(fault.NotFound, "invite_closed", "This link is no longer valid. Ask for a new one.")
	ErrTextEmpty       = fault.New(fault.Invalid, "text_empty", "A message needs some text.")
	ErrTextTooLong     = fault.New(fault.Invalid, "text_too_long", "A message has at most 10,000 characters.")
	ErrNameLength      = fault.New(fault.Invalid, "group_name_length", "The name of a group has 1 to 80 characters.")
	ErrTagInvalid      = fault.New(fault.Invalid, "tag_invalid", "A tag has 1 to 30 characters, and a member bears at most 20.")
	ErrEmojiInvalid    = fault.New(fault.Invalid, "emoji_invalid", "A reaction is one emoji.")
	ErrTooManyReacted  = fault.New(fault.Conflict, "too_many_reactions", "That is enough reactions to one message.")
	ErrNotEditable     = fault.New(fault.Conflict, "not_editable", "Only your own text messages can be changed.")
	ErrNotDeletable    = fault.New(fault.Conflict, "not_deletable", "This message cannot be deleted.")
	ErrMessageDeleted  = fault.New(fault.Conflict, "message_deleted", "The message was deleted.")
	ErrReplyElsewhere  = fault.New(fault.Invalid, "reply_elsewhere", "A message can only answer one in the same place.")
	ErrKindNotPostable = fault.New(fault.Invalid, "kind_not_postable", "Messages of that kind cannot be posted like that.")
)
