export interface paths {
    "/api/v1/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom you have blocked
         * @description In order of their names. Only you see this.
         */
        get: operations["list-blocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blocks/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block somebody
         * @description Ends the friendship; you can no longer write to each other directly. They are not told.
         */
        put: operations["block"];
        post?: never;
        /**
         * Unblock somebody
         * @description The friendship does not come back by itself.
         */
        delete: operations["unblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversation-invites/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an invite link
         * @description Which group it leads to, before you join.
         */
        get: operations["look-at-invite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversation-invites/{token}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join by an invite link
         * @description Joining a group that you are in changes nothing.
         */
        post: operations["join-conversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your conversations
         * @description The one in which something you may see happened last comes first.
         */
        get: operations["list-conversations"];
        put?: never;
        /**
         * Start a conversation
         * @description A group, or a direct conversation. Two people have one direct conversation: starting it again answers the one there is.
         */
        post: operations["start-conversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a conversation
         * @description As you see it: your role, your unread count, the newest message visible to you.
         */
        get: operations["show-conversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a conversation
         * @description Changes what is given. Name and picture are the group's; silence is yours alone.
         */
        patch: operations["change-conversation"];
        trace?: never;
    };
    "/api/v1/conversations/{id}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a group's invite links
         * @description Those that still work, for those who manage the group.
         */
        get: operations["list-invites"];
        put?: never;
        /**
         * Make an invite link
         * @description Whoever opens it joins the group.
         */
        post: operations["make-invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/invites/{invite_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invite link
         * @description It stops working. Who joined by it stays.
         */
        delete: operations["withdraw-invite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members
         * @description In joining order, with roles, tags and how far each has read. All of them at once.
         */
        get: operations["list-members"];
        put?: never;
        /**
         * Add members
         * @description People whom you may write to. Those who are in it already stay as they are.
         */
        post: operations["add-members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member, or leave
         * @description With your own id you leave. Requests that still ask whoever goes count as declined by them.
         */
        delete: operations["remove-member"];
        options?: never;
        head?: never;
        /**
         * Change a member's role or tags
         * @description Changes what is given.
         */
        patch: operations["change-member"];
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a message
         * @description Text, a picture, or both. An answer to a message of a private stream goes to the same people.
         */
        post: operations["post-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark as read
         * @description Everything you see of the conversation, up to the time of a message. A mark never moves back.
         */
        put: operations["mark-read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a conversation's requests
         * @description Those that you may see, the newest first.
         */
        get: operations["list-payment-requests"];
        put?: never;
        /**
         * Pass the hat
         * @description Posts a payment request into the conversation, for those who may see it.
         */
        post: operations["post-payment-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/requests/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a request
         * @description The card as it would be posted, with everyone's share and worst case. Changes nothing.
         */
        post: operations["preview-payment-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a group's schemes
         * @description The one that comes with Trilby, then the saved ones by age. One of them is the default.
         */
        get: operations["list-schemes"];
        put?: never;
        /**
         * Save a scheme
         * @description A name for a way of asking, for the whole group.
         */
        post: operations["save-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the timeline
         * @description What you see of a conversation, oldest first: its own stream merged with the private ones you belong to. The newest page by default.
         */
        get: operations["read-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friend-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open friend requests
         * @description Those that wait for your answer, and those that you have asked.
         */
        get: operations["list-friend-requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your friends
         * @description In order of their names.
         */
        get: operations["list-friends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friends/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask for or accept a friendship
         * @description Accepts their request when there is one, asks otherwise. Asking again changes nothing.
         */
        put: operations["befriend"];
        post?: never;
        /**
         * End a friendship
         * @description Or withdraw or decline the request for one.
         */
        delete: operations["unfriend"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your invitations
         * @description Those that still work, the newest first.
         */
        get: operations["list-invitations"];
        put?: never;
        /**
         * Make an invitation
         * @description A link by which somebody signs up. Administrators may, and everybody where sign-up is open.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an invitation
         * @description What a link does, before it is used. A token that never was and one that is used up look the same.
         */
        get: operations["look-at-invitation"];
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation
         * @description The link stops working. Who signed up by it stays.
         */
        delete: operations["withdraw-invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show yourself
         * @description Your profile as only you see it, with the terminal that asks.
         */
        get: operations["show-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your profile
         * @description Changes what is given and leaves the rest. A picture is uploaded first.
         */
        patch: operations["change-me"];
        trace?: never;
    };
    "/api/v1/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your passkeys
         * @description All of them, the oldest first.
         */
        get: operations["list-passkeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add a passkey
         * @description Answers the options for navigator.credentials.create.
         */
        post: operations["begin-passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish to add a passkey
         * @description From then on it signs you in. A ceremony can be finished once.
         */
        post: operations["finish-passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a passkey
         * @description Refused for your last way in.
         */
        delete: operations["remove-passkey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set or change your password
         * @description Signs your other terminals out.
         */
        put: operations["set-password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a message
         * @description Its place stays, empty. Messages about money stay whole.
         */
        delete: operations["delete-message"];
        options?: never;
        head?: never;
        /**
         * Edit a message
         * @description The text of your own message.
         */
        patch: operations["edit-message"];
        trace?: never;
    };
    "/api/v1/messages/{id}/reactions/{emoji}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * React to a message
         * @description The same emoji twice is once.
         */
        put: operations["react"];
        post?: never;
        /**
         * Take a reaction back
         * @description Your own.
         */
        delete: operations["unreact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a picture
         * @description It is made anew, upright, at most 2048 pixels long and without metadata. Until something shows it, only you see it; after a day it is gone.
         */
        post: operations["upload-picture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a picture
         * @description The file itself, for those who may see what shows it.
         */
        get: operations["show-picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a request
         * @description Its card as it is now: the same figures for everybody who may see it.
         */
        get: operations["show-payment-request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept
         * @description Holds the most you can come to pay, or pays at once where the request says so. Accepting again replaces your answer.
         */
        post: operations["accept-payment-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description For the requester. Everything held is free again; what was paid at once stays paid.
         */
        post: operations["cancel-payment-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm and settle
         * @description For the requester, with the distribution in view: its version is refused when something has changed since.
         */
        post: operations["confirm-payment-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline
         * @description What was held for it is yours again.
         */
        post: operations["decline-payment-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain a figure
         * @description The sum behind one figure of one payer, line by line.
         */
        get: operations["explain-payment-request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a scheme
         * @description For whoever made it and for those who manage the group. Requests posted by it stay as they are.
         */
        put: operations["replace-scheme"];
        post?: never;
        /**
         * Remove a scheme
         * @description For whoever made it and for those who manage the group.
         */
        delete: operations["remove-scheme"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what this server is
         * @description What a client needs to know before anybody is signed in.
         */
        get: operations["show-server"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who is signed in
         * @description Answers without a user where nobody is, or no longer.
         */
        get: operations["show-session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a password
         * @description Takes as long, and answers the same, for a handle that does not exist and for a wrong password.
         */
        post: operations["sign-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a link
         * @description The token stands in the fragment of the link, behind #, where no server sees it.
         */
        post: operations["sign-in-by-link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in with a passkey
         * @description Answers the options for navigator.credentials.get. Nobody needs to say who they are: the passkey does.
         */
        post: operations["begin-passkey-sign-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/passkey/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish to sign in with a passkey
         * @description Signs this terminal in as whoever the passkey belongs to.
         */
        post: operations["finish-passkey-sign-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends this terminal's session and cuts its live connection.
         */
        post: operations["sign-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up with a password
         * @description Opens an account and signs this terminal in.
         */
        post: operations["sign-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-up/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a handle
         * @description While somebody chooses one to sign up with. It is not kept for them.
         */
        post: operations["check-handle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-up/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign up with a passkey
         * @description Answers the options for navigator.credentials.create. Nothing is kept of it but for a few minutes.
         */
        post: operations["begin-passkey-sign-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-up/passkey/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish to sign up with a passkey
         * @description Opens the account and signs this terminal in.
         */
        post: operations["finish-passkey-sign-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terminals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your terminals
         * @description Where you are signed in, the one used last first.
         */
        get: operations["list-terminals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terminals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign a terminal out
         * @description Its session ends and its live connection is cut at once.
         */
        delete: operations["revoke-terminal"];
        options?: never;
        head?: never;
        /**
         * Rename a terminal
         * @description So that you know it again in the list.
         */
        patch: operations["rename-terminal"];
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find people
         * @description By the beginning of their name, when they let themselves be found, or by their exact handle.
         */
        get: operations["find-users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a user
         * @description A user and how they stand to you. That somebody has blocked you never shows.
         */
        get: operations["show-user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show your wallet
         * @description What you have in each currency: available, held for requests you accepted, and both together.
         */
        get: operations["show-wallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/top-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Top up with play money
         * @description On the sandbox rail, where money is only played with.
         */
        post: operations["top-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw play money
         * @description Back to the sandbox rail. What is held cannot be withdrawn.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/{currency}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain a balance
         * @description What came in, what went out and what is held, each opened to its sum.
         */
        get: operations["explain-balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/{currency}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is held
         * @description Money set aside for requests you accepted: paid or freed when they end.
         */
        get: operations["list-holds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/{currency}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your statement
         * @description Every movement with the balance after it, the newest first.
         */
        get: operations["read-statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AmountBody: {
            /** @description How much; more than nothing */
            amount: components["schemas"]["Money"];
        };
        Balance: {
            /** @description What can be spent: posted less held. */
            available: components["schemas"]["Money"];
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            currency: string;
            /** @description What is set aside for requests that were accepted and have not ended. */
            held: components["schemas"]["Money"];
            /** @description What came in less what went out. */
            posted: components["schemas"]["Money"];
        };
        BalanceExplanation: {
            /** @description What can be spent: posted less held. */
            available: components["schemas"]["Money"];
            /** @description What came in, by kind; adds up to in. */
            came: components["schemas"]["Sum"][];
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            currency: string;
            /** @description What is set aside for requests that were accepted and have not ended. */
            held: components["schemas"]["Money"];
            /** @description What is held for what; adds up to held. */
            holds: components["schemas"]["Hold"][];
            /** @description All that ever came in. */
            in: components["schemas"]["Money"];
            /** @description All that ever went out. */
            out: components["schemas"]["Money"];
            /** @description What came in less what went out. */
            posted: components["schemas"]["Money"];
            /** @description What went out, by kind; adds up to out. */
            went: components["schemas"]["Sum"][];
        };
        Card: {
            /**
             * Format: int64
             * @description How many have accepted or paid
             * @example 3
             */
            accepted: number;
            /**
             * Format: int64
             * @description How many were asked
             * @example 5
             */
            asked: number;
            /** @description Whether it could settle as it stands */
            can_settle: boolean;
            /** Format: date-time */
            closed_at?: string;
            /** @description What has been paid */
            collected: components["schemas"]["Money"];
            conversation_id: string;
            /** @description How much of the total those who have accepted can come to pay at most, the requester's part included */
            covered: components["schemas"]["Money"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            deadline?: string;
            /**
             * Format: int64
             * @example 1
             */
            declined: number;
            /**
             * @description Empty in a preview
             * @example pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /** @description One for each payer, in member order */
            lines: components["schemas"]["Line"][];
            message_id: string;
            /**
             * Format: int64
             * @description How many must accept before it can settle
             * @example 3
             */
            min_acceptors: number;
            /**
             * @description Why it could not
             * @enum {string}
             */
            obstacle?: "too_few" | "caps_short";
            /**
             * @description Why it ended
             * @enum {string}
             */
            outcome?: "confirmed" | "all_answered" | "deadline" | "cancelled" | "requester_left" | "too_few" | "caps_short";
            /** @description Who receives the money */
            payee: components["schemas"]["User"];
            picture_id?: string;
            /** @example Ramen night */
            purpose: string;
            requester: components["schemas"]["User"];
            /** @description What the requester bears as it stands, when they take part; never transferred */
            requester_share?: components["schemas"]["Money"];
            /** @description What the caps are short of the total */
            short?: components["schemas"]["Money"];
            /** @enum {string} */
            state: "open" | "settled" | "cancelled" | "expired";
            /** @description The stream that carries the request and all that happens to it */
            stream_id: string;
            /** @description How it asks, as it was posted */
            terms: components["schemas"]["Terms"];
            /** @description What is asked for; for fixed and open splits a target, 0 for none */
            total: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description Grows by one with every change; a confirmation names the one it has seen
             * @example 7
             */
            version: number;
        };
        Ceremony: {
            /** @description To be given when finishing. */
            ceremony_id: string;
            /** @description Options for the browser's credential call, in WebAuthn's JSON form. */
            options: unknown;
        };
        ConfirmBody: {
            /**
             * Format: int64
             * @description The version of the card that you have seen
             * @example 7
             */
            version: number;
        };
        Conversation: {
            /** @description Up to three members in joining order. */
            first_members: components["schemas"]["User"][];
            /**
             * @description Id of the conversation.
             * @example c_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f70
             */
            id: string;
            /**
             * @description Two people, or a group.
             * @enum {string}
             */
            kind: "direct" | "group";
            /** @description The newest message that you see. */
            last?: components["schemas"]["Message"];
            /**
             * Format: date-time
             * @description When something visible to you last happened; conversations are listed by it.
             */
            last_at: string;
            /**
             * Format: int64
             * @description How many people are in it now.
             * @example 6
             */
            members: number;
            /** @description Whether you silenced it. */
            muted: boolean;
            /**
             * @description Name of the group; in a direct conversation the other person's name.
             * @example Rowing club
             */
            name: string;
            /** @description The other person of a direct conversation. */
            peer?: components["schemas"]["User"];
            /** @description Picture of the group, or of the other person. */
            picture_id?: string;
            /**
             * @description Your own role.
             * @enum {string}
             */
            role: "owner" | "admin" | "member";
            /** @description The stream that all members see. */
            stream_id: string;
            /**
             * Format: int64
             * @description Messages after your read marks, in all streams that you see.
             * @example 3
             */
            unread: number;
        };
        ConversationBody: {
            /**
             * @description With one person, or a group
             * @example group
             * @enum {string}
             */
            kind: "direct" | "group";
            /**
             * @description group: 1 to 80 characters
             * @example Friday climbers
             */
            name?: string;
            /**
             * @description direct: the other person
             * @example u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            user_id?: string;
            /** @description group: who is in it from the start, besides you */
            user_ids?: string[];
        };
        ConversationChangeBody: {
            /**
             * @description Silence it for yourself
             * @example true
             */
            muted?: boolean;
            /**
             * @description 1 to 80 characters; for those who manage the group
             * @example Friday climbers
             */
            name?: string;
            /**
             * @description An uploaded picture; for those who manage the group
             * @example pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            picture_id?: string;
        };
        CurrencyInfo: {
            /**
             * @description ISO 4217 code
             * @example EUR
             */
            code: string;
            /**
             * Format: int64
             * @description Decimals: 0, 2 or 3
             * @example 2
             */
            digits: number;
        };
        Draft: {
            /**
             * Format: date-time
             * @description Up to 90 days ahead; needed for at_deadline
             */
            deadline?: string;
            /** @description A picture of the bill, uploaded before */
            picture_id?: string;
            /**
             * @description 1 to 200 characters
             * @example Ramen night
             */
            purpose: string;
            /** @description The saved scheme that the terms were taken from */
            scheme_id?: string;
            terms: components["schemas"]["Terms"];
            /** @description For fixed the amount follows from the split and may be 0; for open it is the goal, 0 for none */
            total: components["schemas"]["Money"];
        };
        EditBody: {
            /**
             * @description At most 10,000 characters
             * @example Dinner was very lovely.
             */
            text: string;
        };
        Entry: {
            /** @description How much; below zero when it went out. */
            amount: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When it moved.
             */
            at: string;
            /** @description What was posted after it. */
            balance: components["schemas"]["Money"];
            /** @description Who paid or was paid; absent when it was a rail. */
            counterparty?: components["schemas"]["User"];
            /**
             * @description Id of the transfer.
             * @example tr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description What sort of payment it was: top_up, withdrawal, payment_request.
             * @example payment_request
             */
            kind: string;
            /**
             * @description What it was for, in words.
             * @example Dinner at Luigi's
             */
            memo: string;
            /**
             * @description Id of what it was for: a payment request's, or the name of a rail.
             * @example pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            reference: string;
        };
        Explanation: {
            amount: components["schemas"]["Money"];
            /** @enum {string} */
            figure: "now" | "most" | "if_all" | "share";
            /** @description The sum, line by line: inputs, what caps cut off, division, rounding, result */
            steps: components["schemas"]["Step"][];
            /** @description Whose figure it is */
            user_id: string;
        };
        Friend: {
            /** @description A few words of the user about themself. */
            about?: string;
            /**
             * @description Unique name by which anybody finds the user.
             * @example ana
             */
            handle: string;
            /**
             * @description Id of the user.
             * @example u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description Name as the user writes it.
             * @example Ana Ruiz
             */
            name: string;
            /** @description Id of the user's picture. */
            picture_id?: string;
            /**
             * Format: date-time
             * @description When the friendship began.
             */
            since: string;
        };
        FriendRequest: {
            /**
             * Format: date-time
             * @description When it was asked.
             */
            created_at: string;
            /** @description The other person: who asked, or who was asked. */
            user: components["schemas"]["User"];
        };
        FriendRequests: {
            /** @description Requests by others that wait for your answer. */
            incoming: components["schemas"]["FriendRequest"][];
            /** @description Your requests that wait for an answer. */
            outgoing: components["schemas"]["FriendRequest"][];
        };
        HandleBody: {
            /**
             * @description The handle as it is typed
             * @example ana
             */
            handle: string;
            /** @description Token of an invitation link; needed unless sign-up is open */
            invitation?: string;
        };
        HandleLook: {
            /**
             * @description Whether it could be had now
             * @example false
             */
            available: boolean;
            /**
             * @description Why not: handle_taken, handle_invalid or handle_reserved
             * @example handle_taken
             */
            code?: string;
            /**
             * @description The same as a sentence, in English
             * @example Somebody else has that handle.
             */
            detail?: string;
        };
        Hold: {
            /** @description The most that can be taken of it. */
            amount: components["schemas"]["Money"];
            /** @description Whom it is held for. */
            counterparty?: components["schemas"]["User"];
            /**
             * Format: date-time
             * @description Since when it is held.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it comes back by itself, if it does.
             */
            expires_at?: string;
            /**
             * @description Id of the hold.
             * @example hold_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description What sort of payment it is held for.
             * @example payment_request
             */
            kind: string;
            /**
             * @description What it is held for, in words.
             * @example Dinner at Luigi's
             */
            memo: string;
            /**
             * @description Id of what it is held for.
             * @example pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            reference: string;
        };
        Invitation: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Until when it can be used.
             */
            expires_at: string;
            /** @description Id of the invitation. */
            id: string;
            /**
             * @description What the link is good for.
             * @enum {string}
             */
            kind: "sign_up" | "administrator" | "sign_in";
            /** @description Whom or what it is for, as its maker noted. */
            note?: string;
            /**
             * Format: int64
             * @description How often it can still be used.
             */
            uses_left: number;
        };
        InvitationBody: {
            /**
             * @description For yourself: whom it is for
             * @example For Kim
             */
            note?: string;
        };
        InvitationLook: {
            /** @description Who made the link. */
            invited_by?: components["schemas"]["User"];
            /**
             * @description What the link is good for; absent when it is not valid.
             * @enum {string}
             */
            kind?: "sign_up" | "administrator" | "sign_in";
            /** @description Whom a sign-in link signs in. */
            user?: components["schemas"]["User"];
            /** @description Whether it can be used now. */
            valid: boolean;
        };
        Invite: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Who made it. */
            created_by: components["schemas"]["User"];
            /**
             * Format: date-time
             * @description When it ends.
             */
            expires_at: string;
            /** @description Id of the link. */
            id: string;
            /**
             * Format: int64
             * @description How many more people may join by it.
             * @example 100
             */
            uses_left: number;
        };
        InviteLook: {
            /**
             * @description Name of the group.
             * @example Rowing club
             */
            conversation_name: string;
            /** @description Who made the link. */
            invited_by: components["schemas"]["User"];
            /**
             * Format: int64
             * @description How many people are in it.
             * @example 6
             */
            members: number;
        };
        Line: {
            /** Format: date-time */
            answered_at?: string;
            /** @description What is held: their own limit, or the worst case they were shown */
            cap?: components["schemas"]["Money"];
            /** @description Their share if everyone who has not declined accepts */
            if_all: components["schemas"]["Money"];
            /** @description The most they can come to pay */
            most: components["schemas"]["Money"];
            /** @description Their share if it settled now; of one who has not accepted, if they did too */
            now: components["schemas"]["Money"];
            /** @description Whether the cap is a limit they set themselves */
            own_cap: boolean;
            /**
             * Format: int64
             * @description Units of their share that came from rounding
             * @example 1
             */
            rounded: number;
            /** @description What they paid */
            share?: components["schemas"]["Money"];
            /** @enum {string} */
            state: "asked" | "accepted" | "paid" | "declined" | "released";
            user: components["schemas"]["User"];
            /**
             * Format: int64
             * @description How many shares they bear; 1 unless the split is by shares
             * @example 1
             */
            weight: number;
        };
        LinkBody: {
            /**
             * @description Answer a bearer token instead of setting a cookie
             * @example false
             */
            bearer?: boolean;
            /**
             * @description How to call this terminal; by default after the browser
             * @example Ana's phone
             */
            terminal_name?: string;
            /**
             * @description Token of the sign-in link
             * @example k3vQ0c1Zr8m4pXwT
             */
            token: string;
        };
        Me: {
            /** @description A few words of the user about themself. */
            about?: string;
            /** @description Whether the user administers this server. */
            administrator: boolean;
            /** @description Whether strangers find the user by name; by exact handle anybody does. */
            discoverable: boolean;
            /**
             * @description Unique name by which anybody finds the user.
             * @example ana
             */
            handle: string;
            /** @description Whether the user can sign in with a password. */
            has_password: boolean;
            /**
             * @description Id of the user.
             * @example u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description Language of the user's screens as a BCP 47 tag; empty means that of the browser.
             * @example en
             */
            locale: string;
            /**
             * @description Name as the user writes it.
             * @example Ana Ruiz
             */
            name: string;
            /**
             * Format: int64
             * @description How many passkeys the user has.
             */
            passkeys: number;
            /** @description Id of the user's picture. */
            picture_id?: string;
            /** @description The terminal that asks; absent in live events. */
            terminal_id?: string;
        };
        Member: {
            /**
             * Format: date-time
             * @description When they joined.
             */
            joined_at: string;
            /**
             * Format: int64
             * @description Joining order: lower joined earlier.
             * @example 2
             */
            position: number;
            /**
             * Format: int64
             * @description How far they have read the conversation's own stream.
             * @example 41
             */
            read_seq: number;
            /**
             * @description What they may do.
             * @enum {string}
             */
            role: "owner" | "admin" | "member";
            /**
             * @description Tags they bear, in order of the alphabet.
             * @example [
             *       "rowers"
             *     ]
             */
            tags: string[];
            /** @description Who it is. */
            user: components["schemas"]["User"];
        };
        MemberChangeBody: {
            /**
             * @description What they may do; only an owner makes owners
             * @example admin
             * @enum {string}
             */
            role?: "owner" | "admin" | "member";
            /**
             * @description All the tags they shall bear
             * @example [
             *       "rowers"
             *     ]
             */
            tags?: string[];
        };
        MembersBody: {
            /**
             * @description Who joins
             * @example [
             *       "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
             *     ]
             */
            user_ids: string[];
        };
        Message: {
            /** @description Who wrote it. */
            author: components["schemas"]["User"];
            /** @description The conversation it is in. */
            conversation_id: string;
            /**
             * Format: date-time
             * @description When it was posted; rises with seq.
             */
            created_at: string;
            /** @description Facts of a payment or system message; their shape goes with the kind. */
            data?: unknown;
            /**
             * Format: date-time
             * @description When it was deleted.
             */
            deleted_at?: string;
            /**
             * Format: date-time
             * @description When its text was last changed.
             */
            edited_at?: string;
            /**
             * @description Id of the message.
             * @example m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71
             */
            id: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "text" | "image" | "payment_request" | "payment_response" | "payment_summary" | "system";
            /**
             * Format: int64
             * @description Height of the picture in pixels.
             */
            picture_height?: number;
            /** @description The picture it shows. */
            picture_id?: string;
            /**
             * Format: int64
             * @description Width of the picture in pixels.
             */
            picture_width?: number;
            /** @description Whether only the audience of a private request sees it. */
            private: boolean;
            /** @description Reactions, the earliest emoji first. */
            reactions: components["schemas"]["Reaction"][];
            /** @description The message it answers. */
            reply_to?: components["schemas"]["Quote"];
            /**
             * Format: int64
             * @description Its place in the stream: 1, 2, 3, without gap.
             * @example 42
             */
            seq: number;
            /** @description The stream it is in. */
            stream_id: string;
            /** @description What it is about: the id of a payment request. */
            subject_id?: string;
            /**
             * @description What it says; empty once deleted.
             * @example Dinner was lovely.
             */
            text: string;
            /**
             * Format: int64
             * @description Grows with every change: a higher one replaces a lower one.
             * @example 1
             */
            version: number;
        };
        MessageBody: {
            /**
             * @description An uploaded picture
             * @example pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            picture_id?: string;
            /**
             * @description The message it answers
             * @example m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            reply_to?: string;
            /**
             * @description At most 10,000 characters
             * @example Dinner was lovely.
             */
            text?: string;
        };
        Money: {
            /**
             * Format: int64
             * @description Whole number of the currency's smallest units
             * @example 1250
             */
            amount: number;
            /**
             * @description ISO 4217 code
             * @example EUR
             */
            currency: string;
        };
        NewInvitation: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Until when it can be used.
             */
            expires_at: string;
            /** @description Id of the invitation. */
            id: string;
            /**
             * @description What the link is good for.
             * @enum {string}
             */
            kind: "sign_up" | "administrator" | "sign_in";
            /** @description Whom or what it is for, as its maker noted. */
            note?: string;
            /**
             * @description The link; shown this once
             * @example https://trilby.example/join#k3vQ0c1Zr8m4pXwT
             */
            url: string;
            /**
             * Format: int64
             * @description How often it can still be used.
             */
            uses_left: number;
        };
        NewInvite: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Who made it. */
            created_by: components["schemas"]["User"];
            /**
             * Format: date-time
             * @description When it ends.
             */
            expires_at: string;
            /** @description Id of the link. */
            id: string;
            /**
             * @description The link; shown this once
             * @example https://trilby.example/g#k3vQ0c1Zr8m4pXwT
             */
            url: string;
            /**
             * Format: int64
             * @description How many more people may join by it.
             * @example 100
             */
            uses_left: number;
        };
        PageCard: {
            /** @description One page of the list */
            items: components["schemas"]["Card"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageConversation: {
            /** @description One page of the list */
            items: components["schemas"]["Conversation"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageEntry: {
            /** @description One page of the list */
            items: components["schemas"]["Entry"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageFriend: {
            /** @description One page of the list */
            items: components["schemas"]["Friend"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageHold: {
            /** @description One page of the list */
            items: components["schemas"]["Hold"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageInvitation: {
            /** @description One page of the list */
            items: components["schemas"]["Invitation"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageInvite: {
            /** @description One page of the list */
            items: components["schemas"]["Invite"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageMember: {
            /** @description One page of the list */
            items: components["schemas"]["Member"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PagePasskey: {
            /** @description One page of the list */
            items: components["schemas"]["Passkey"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageScheme: {
            /** @description One page of the list */
            items: components["schemas"]["Scheme"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageTerminal: {
            /** @description One page of the list */
            items: components["schemas"]["Terminal"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageUser: {
            /** @description One page of the list */
            items: components["schemas"]["User"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        Passkey: {
            /**
             * Format: date-time
             * @description When it was added.
             */
            created_at: string;
            /** @description Id of the passkey. */
            id: string;
            /**
             * Format: date-time
             * @description When it last signed in.
             */
            last_used_at?: string;
            /**
             * @description Name of the passkey.
             * @example Ana's phone
             */
            name: string;
        };
        PasskeyBody: {
            /**
             * @description From begin
             * @example cer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            ceremony_id: string;
            /** @description What the browser's navigator.credentials.create answered, as JSON */
            credential: unknown;
            /**
             * @description How to call the passkey
             * @example Laptop
             */
            name: string;
        };
        PasskeyFinishBody: {
            /**
             * @description Answer a bearer token instead of setting a cookie
             * @example false
             */
            bearer?: boolean;
            /**
             * @description From begin
             * @example cer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            ceremony_id: string;
            /** @description What the browser's navigator.credentials answered, as JSON */
            credential: unknown;
            /**
             * @description How to call this terminal; by default after the browser
             * @example Ana's phone
             */
            terminal_name?: string;
        };
        PasskeySignUpBody: {
            /**
             * @description Unique name by which others find you
             * @example ana
             */
            handle: string;
            /** @description Token of an invitation link; needed unless sign-up is open */
            invitation?: string;
            /**
             * @description Your name as you write it
             * @example Ana Ruiz
             */
            name: string;
        };
        PasswordBody: {
            /**
             * @description Your present password, when you have one
             * @example correct horse battery
             */
            current?: string;
            /**
             * @description 8 to 200 characters
             * @example staple correct horse
             */
            new: string;
        };
        Problem: {
            /**
             * @description For programs; never changes its meaning
             * @example insufficient_funds
             */
            code: string;
            /**
             * @description One sentence for people, in English
             * @example There is not enough in the wallet.
             */
            detail: string;
            /** @description Every field at fault, when there is more to say than one pointer */
            errors?: components["schemas"]["ProblemField"][];
            /**
             * @description JSON pointer of the field at fault, or #/query/name, #/path/name
             * @example /total/amount
             */
            pointer?: string;
            /**
             * @description Names this request in the server's log
             * @example 01975f6e0b1c7a52
             */
            request_id?: string;
            /**
             * Format: int64
             * @description HTTP status
             * @example 409
             */
            status: number;
            /**
             * @description The status in words
             * @example Conflict
             */
            title: string;
            /**
             * Format: uri-reference
             * @description Where the code is explained
             * @example /api/docs#insufficient_funds
             */
            type: string;
        } & {
            [key: string]: unknown;
        };
        ProblemField: {
            /**
             * @description What is wrong with it
             * @example expected integer
             */
            detail: string;
            /**
             * @description JSON pointer of the field
             * @example /total/amount
             */
            pointer: string;
        };
        Profile: {
            /** @description A few words of the user about themself. */
            about?: string;
            /**
             * @description Unique name by which anybody finds the user.
             * @example ana
             */
            handle: string;
            /**
             * @description Id of the user.
             * @example u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description Name as the user writes it.
             * @example Ana Ruiz
             */
            name: string;
            /** @description Id of the user's picture. */
            picture_id?: string;
            /**
             * @description How the user stands to you: requested by you, asked by them, blocked by you.
             * @enum {string}
             */
            relation: "none" | "friend" | "requested" | "asked" | "blocked";
        };
        ProfileBody: {
            /**
             * @description At most 300 characters
             * @example Climbs on Fridays
             */
            about?: string;
            /**
             * @description Whether strangers find you by name
             * @example true
             */
            discoverable?: boolean;
            /**
             * @description BCP 47 tag; empty for the browser's
             * @example en
             */
            locale?: string;
            /**
             * @description 1 to 60 characters
             * @example Ana Ruiz
             */
            name?: string;
            /**
             * @description An uploaded picture; empty for none
             * @example pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            picture_id?: string;
        };
        Quote: {
            /** @description Who wrote it. */
            author: components["schemas"]["User"];
            /** @description Id of the message. */
            id: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "text" | "image" | "payment_request" | "payment_response" | "payment_summary" | "system";
            /** @description What it says; empty when it was deleted. */
            text: string;
        };
        Reaction: {
            /**
             * @description The emoji.
             * @example 👍
             */
            emoji: string;
            /** @description Who reacted with it, the earliest first. */
            users: string[];
        };
        ReadBody: {
            /**
             * @description The newest message you have seen
             * @example m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            message_id: string;
        };
        Scheme: {
            created_by?: string;
            /** @description Whether the composer starts with it; each conversation has exactly one */
            default: boolean;
            /** @description Empty for the one that comes with Trilby */
            id: string;
            /**
             * @description Empty for the one that comes with Trilby
             * @example Friday dinner
             */
            name: string;
            terms: components["schemas"]["Terms"];
        };
        SchemeDraft: {
            /** @description Whether it becomes the conversation's default */
            default?: boolean;
            /**
             * @description 1 to 60 characters
             * @example Friday dinner
             */
            name: string;
            terms: components["schemas"]["Terms"];
        };
        Selection: {
            /**
             * @example everyone
             * @enum {string}
             */
            kind: "everyone" | "members" | "tagged";
            /** @description tagged: the tag that payers bear */
            tag?: string;
            /** @description members: who */
            user_ids?: string[];
        };
        ServerInfo: {
            /** @description The currencies that may be used */
            currencies: components["schemas"]["CurrencyInfo"][];
            /**
             * @description The currency offered first
             * @example EUR
             */
            currency: string;
            /**
             * @description What this installation is called
             * @example Trilby
             */
            name: string;
            /**
             * @description Whether the money here is play money
             * @example true
             */
            play_money: boolean;
            /**
             * @description Who may sign up: anybody, or whoever holds an invitation
             * @example invitation
             * @enum {string}
             */
            sign_up: "open" | "invitation";
            /**
             * Format: int64
             * @description Bytes of the largest picture that is taken
             * @example 10000000
             */
            upload_limit: number;
            /**
             * @description Version of the program
             * @example 0.1.0
             */
            version: string;
        };
        SignInBody: {
            /**
             * @description Answer a bearer token instead of setting a cookie
             * @example false
             */
            bearer?: boolean;
            /**
             * @description Your handle
             * @example ana
             */
            handle: string;
            /**
             * @description Your password
             * @example correct horse battery
             */
            password: string;
            /**
             * @description How to call this terminal; by default after the browser
             * @example Ana's phone
             */
            terminal_name?: string;
        };
        SignUpBody: {
            /**
             * @description Answer a bearer token instead of setting a cookie
             * @example false
             */
            bearer?: boolean;
            /**
             * @description Unique name by which others find you
             * @example ana
             */
            handle: string;
            /** @description Token of an invitation link; needed unless sign-up is open */
            invitation?: string;
            /**
             * @description Your name as you write it
             * @example Ana Ruiz
             */
            name: string;
            /**
             * @description 8 to 200 characters
             * @example correct horse battery
             */
            password: string;
            /**
             * @description How to call this terminal; by default after the browser
             * @example Ana's phone
             */
            terminal_name?: string;
        };
        SignedIn: {
            /** @description The bearer token, when asked for; shown this once */
            token?: string;
            /** @description Who is signed in */
            user: components["schemas"]["Me"];
        };
        Split: {
            /** @description exact: what each payer pays, in minor units. The requester who takes part bears the rest of the total */
            amounts?: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description fixed: what each payer pays, in minor units; the total follows
             */
            each?: number;
            /**
             * @example equal
             * @enum {string}
             */
            kind: "equal" | "shares" | "exact" | "fixed" | "open";
            /**
             * Format: int64
             * @description open: the least a payer may choose, in minor units
             */
            minimum?: number;
            /** @description shares: the weight of each payer, and of the requester who takes part; 1 for those not named */
            weights?: {
                [key: string]: number;
            };
        };
        Step: {
            /**
             * Format: int64
             * @description What the line comes to, in minor units: the total, the cap, what remains, the part rounded down, the rounding unit borne (0 or 1), the share
             * @example 1250
             */
            amount: number;
            /**
             * Format: int64
             * @description rounding: how many such units this payer had borne before in the conversation
             */
            borne?: number;
            /**
             * @description Which line of the sum this is
             * @enum {string}
             */
            kind: "total" | "cap" | "remainder" | "divide" | "rounding" | "exact" | "share";
            /**
             * Format: int64
             * @description divide: the amount that is divided
             */
            of?: number;
            /** @description cap: whose cap it is */
            part?: string;
            /**
             * Format: int64
             * @description total, remainder: among how many it is divided
             */
            parts?: number;
            /** @description rounding: who bears one of them, in order of turn */
            turns?: string[];
            /**
             * Format: int64
             * @description rounding: how many units do not divide
             */
            units?: number;
            /**
             * Format: int64
             * @description divide: the weight of this share
             */
            weight?: number;
            /**
             * Format: int64
             * @description divide: the sum of all weights it is divided by
             */
            weights?: number;
        };
        Sum: {
            /** @description What they come to, above zero. */
            amount: components["schemas"]["Money"];
            /**
             * @description What sort of payments they were.
             * @example top_up
             */
            kind: string;
        };
        Terminal: {
            /**
             * Format: date-time
             * @description When it signed in.
             */
            created_at: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
            /** @description Id of the terminal. */
            id: string;
            /**
             * Format: date-time
             * @description When it was last used, to about a minute.
             */
            last_used_at: string;
            /**
             * @description Name of the terminal.
             * @example Chrome on Android
             */
            name: string;
        };
        TerminalBody: {
            /**
             * @description 1 to 60 characters
             * @example Kitchen tablet
             */
            name: string;
        };
        Terms: {
            /**
             * Format: int64
             * @description In a saved scheme: seconds from posting to the deadline
             * @example 172800
             */
            deadline_after?: number;
            /**
             * Format: int64
             * @description How many must accept before it can settle. 0 or absent: half of those asked, rounded up; 1 where each payer's amount is known from the start
             * @example 3
             */
            min_acceptors?: number;
            /** @description Whether the requester bears a share too; it is never transferred */
            requester_takes_part?: boolean;
            /** @description Who is asked */
            selection: components["schemas"]["Selection"];
            /**
             * @description When money moves
             * @example on_confirmation
             * @enum {string}
             */
            settlement: "immediate" | "all_answered" | "on_confirmation" | "at_deadline";
            /** @description How the total is divided over those who accept */
            split: components["schemas"]["Split"];
            /**
             * @description Who may know that the request exists
             * @example payers
             * @enum {string}
             */
            visibility: "payers" | "everyone";
        };
        TimelinePage: {
            /** @description Asks for what came after these. */
            after: string;
            /** @description Asks for what came before these; absent when nothing did. */
            before?: string;
            /** @description Messages, oldest first. */
            items: components["schemas"]["Message"][];
            /** @description The payment requests that items speak of, by id, as they are now */
            requests: {
                [key: string]: components["schemas"]["Card"];
            };
        };
        Uploaded: {
            /**
             * Format: int64
             * @description Height in pixels, as kept
             * @example 2048
             */
            height: number;
            /**
             * @description Id of the picture
             * @example pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * Format: int64
             * @description Width in pixels, as kept
             * @example 1536
             */
            width: number;
        };
        User: {
            /** @description A few words of the user about themself. */
            about?: string;
            /**
             * @description Unique name by which anybody finds the user.
             * @example ana
             */
            handle: string;
            /**
             * @description Id of the user.
             * @example u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description Name as the user writes it.
             * @example Ana Ruiz
             */
            name: string;
            /** @description Id of the user's picture. */
            picture_id?: string;
        };
        Visit: {
            /** @description Who is signed in on the terminal that asks; absent when nobody is */
            user?: components["schemas"]["Me"];
        };
        Wallet: {
            /** @description One for each currency, the server's own first if there is none yet. */
            balances: components["schemas"]["Balance"][];
            /** @description Whether the money is play money, worth nothing anywhere. */
            play_money: boolean;
        };
        Yes: {
            /** @description open: what the payer chooses to pay, at or above the minimum */
            amount?: components["schemas"]["Money"];
            /** @description At most this much; absent: at most the worst case that the card shows */
            cap?: components["schemas"]["Money"];
            /** @description The worst case that the payer saw. When it has gone up since, nothing is accepted: figures_changed */
            shown?: components["schemas"]["Money"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "list-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageUser"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    block: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the user */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user_is_oneself`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unblock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the user */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "look-at-invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The part of the link behind # */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversation_name": "Rowing club",
                     *       "invited_by": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "members": 6
                     *     }
                     */
                    "application/json": components["schemas"]["InviteLook"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invite_closed` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "join-conversation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The part of the link behind # */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first_members": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "id": "c_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f70",
                     *       "kind": "direct",
                     *       "last": {
                     *         "author": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "created_at": "2026-11-23T19:30:00Z",
                     *         "data": {},
                     *         "deleted_at": "2026-11-23T19:30:00Z",
                     *         "edited_at": "2026-11-23T19:30:00Z",
                     *         "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *         "kind": "text",
                     *         "picture_height": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "picture_width": 1,
                     *         "private": false,
                     *         "reactions": [
                     *           {
                     *             "emoji": "👍",
                     *             "users": [
                     *               "text"
                     *             ]
                     *           }
                     *         ],
                     *         "reply_to": {
                     *           "author": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "id": "text",
                     *           "kind": "text",
                     *           "text": "text"
                     *         },
                     *         "seq": 42,
                     *         "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "text": "Dinner was lovely.",
                     *         "version": 1
                     *       },
                     *       "last_at": "2026-11-23T19:30:00Z",
                     *       "members": 6,
                     *       "muted": false,
                     *       "name": "Rowing club",
                     *       "peer": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "role": "owner",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "unread": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invite_closed` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `group_full` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-conversations": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "first_members": [
                     *             {
                     *               "about": "text",
                     *               "handle": "ana",
                     *               "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "name": "Ana Ruiz",
                     *               "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *             }
                     *           ],
                     *           "id": "c_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f70",
                     *           "kind": "direct",
                     *           "last": {
                     *             "author": {
                     *               "about": "text",
                     *               "handle": "ana",
                     *               "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "name": "Ana Ruiz",
                     *               "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *             },
                     *             "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "created_at": "2026-11-23T19:30:00Z",
                     *             "data": {},
                     *             "deleted_at": "2026-11-23T19:30:00Z",
                     *             "edited_at": "2026-11-23T19:30:00Z",
                     *             "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *             "kind": "text",
                     *             "picture_height": 1,
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "picture_width": 1,
                     *             "private": false,
                     *             "reactions": [
                     *               {
                     *                 "emoji": "👍",
                     *                 "users": [
                     *                   "text"
                     *                 ]
                     *               }
                     *             ],
                     *             "reply_to": {
                     *               "author": {
                     *                 "about": "text",
                     *                 "handle": "ana",
                     *                 "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *                 "name": "Ana Ruiz",
                     *                 "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *               },
                     *               "id": "text",
                     *               "kind": "text",
                     *               "text": "text"
                     *             },
                     *             "seq": 42,
                     *             "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "text": "Dinner was lovely.",
                     *             "version": 1
                     *           },
                     *           "last_at": "2026-11-23T19:30:00Z",
                     *           "members": 6,
                     *           "muted": false,
                     *           "name": "Rowing club",
                     *           "peer": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "role": "owner",
                     *           "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "unread": 3
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageConversation"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "start-conversation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "group",
                 *       "name": "Friday climbers",
                 *       "user_id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "user_ids": [
                 *         "text"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConversationBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first_members": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "id": "c_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f70",
                     *       "kind": "direct",
                     *       "last": {
                     *         "author": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "created_at": "2026-11-23T19:30:00Z",
                     *         "data": {},
                     *         "deleted_at": "2026-11-23T19:30:00Z",
                     *         "edited_at": "2026-11-23T19:30:00Z",
                     *         "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *         "kind": "text",
                     *         "picture_height": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "picture_width": 1,
                     *         "private": false,
                     *         "reactions": [
                     *           {
                     *             "emoji": "👍",
                     *             "users": [
                     *               "text"
                     *             ]
                     *           }
                     *         ],
                     *         "reply_to": {
                     *           "author": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "id": "text",
                     *           "kind": "text",
                     *           "text": "text"
                     *         },
                     *         "seq": 42,
                     *         "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "text": "Dinner was lovely.",
                     *         "version": 1
                     *       },
                     *       "last_at": "2026-11-23T19:30:00Z",
                     *       "members": 6,
                     *       "muted": false,
                     *       "name": "Rowing club",
                     *       "peer": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "role": "owner",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "unread": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_reachable`, `blocked`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `group_full` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `group_name_length`, `with_yourself`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first_members": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "id": "c_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f70",
                     *       "kind": "direct",
                     *       "last": {
                     *         "author": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "created_at": "2026-11-23T19:30:00Z",
                     *         "data": {},
                     *         "deleted_at": "2026-11-23T19:30:00Z",
                     *         "edited_at": "2026-11-23T19:30:00Z",
                     *         "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *         "kind": "text",
                     *         "picture_height": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "picture_width": 1,
                     *         "private": false,
                     *         "reactions": [
                     *           {
                     *             "emoji": "👍",
                     *             "users": [
                     *               "text"
                     *             ]
                     *           }
                     *         ],
                     *         "reply_to": {
                     *           "author": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "id": "text",
                     *           "kind": "text",
                     *           "text": "text"
                     *         },
                     *         "seq": 42,
                     *         "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "text": "Dinner was lovely.",
                     *         "version": 1
                     *       },
                     *       "last_at": "2026-11-23T19:30:00Z",
                     *       "members": 6,
                     *       "muted": false,
                     *       "name": "Rowing club",
                     *       "peer": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "role": "owner",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "unread": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-conversation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "muted": true,
                 *       "name": "Friday climbers",
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                 *     }
                 */
                "application/json": components["schemas"]["ConversationChangeBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first_members": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "id": "c_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f70",
                     *       "kind": "direct",
                     *       "last": {
                     *         "author": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "created_at": "2026-11-23T19:30:00Z",
                     *         "data": {},
                     *         "deleted_at": "2026-11-23T19:30:00Z",
                     *         "edited_at": "2026-11-23T19:30:00Z",
                     *         "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *         "kind": "text",
                     *         "picture_height": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "picture_width": 1,
                     *         "private": false,
                     *         "reactions": [
                     *           {
                     *             "emoji": "👍",
                     *             "users": [
                     *               "text"
                     *             ]
                     *           }
                     *         ],
                     *         "reply_to": {
                     *           "author": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "id": "text",
                     *           "kind": "text",
                     *           "text": "text"
                     *         },
                     *         "seq": 42,
                     *         "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "text": "Dinner was lovely.",
                     *         "version": 1
                     *       },
                     *       "last_at": "2026-11-23T19:30:00Z",
                     *       "members": 6,
                     *       "muted": false,
                     *       "name": "Rowing club",
                     *       "peer": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "role": "owner",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "unread": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_too_low`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `direct_fixed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `group_name_length`, `picture_not_found`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-invites": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "created_by": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "expires_at": "2026-11-23T19:30:00Z",
                     *           "id": "text",
                     *           "uses_left": 100
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageInvite"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_too_low` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `direct_fixed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "make-invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "created_by": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "expires_at": "2026-11-23T19:30:00Z",
                     *       "id": "text",
                     *       "url": "https://trilby.example/g#k3vQ0c1Zr8m4pXwT",
                     *       "uses_left": 100
                     *     }
                     */
                    "application/json": components["schemas"]["NewInvite"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_too_low`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `direct_fixed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
                /** @description Id of the invite */
                invite_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_too_low`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "joined_at": "2026-11-23T19:30:00Z",
                     *           "position": 2,
                     *           "read_seq": 41,
                     *           "role": "owner",
                     *           "tags": [
                     *             "rowers"
                     *           ],
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageMember"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "add-members": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_ids": [
                 *         "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MembersBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "joined_at": "2026-11-23T19:30:00Z",
                     *           "position": 2,
                     *           "read_seq": 41,
                     *           "role": "owner",
                     *           "tags": [
                     *             "rowers"
                     *           ],
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageMember"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_too_low`, `not_reachable`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `direct_fixed`, `group_full` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remove-member": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
                /** @description Id of the member */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_too_low`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `direct_fixed`, `last_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-member": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
                /** @description Id of the member */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "admin",
                 *       "tags": [
                 *         "rowers"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MemberChangeBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "joined_at": "2026-11-23T19:30:00Z",
                     *       "position": 2,
                     *       "read_seq": 41,
                     *       "role": "owner",
                     *       "tags": [
                     *         "rowers"
                     *       ],
                     *       "user": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_too_low`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `direct_fixed`, `last_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `tag_invalid`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-message": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "reply_to": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "text": "Dinner was lovely."
                 *     }
                 */
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "data": {},
                     *       "deleted_at": "2026-11-23T19:30:00Z",
                     *       "edited_at": "2026-11-23T19:30:00Z",
                     *       "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *       "kind": "text",
                     *       "picture_height": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "picture_width": 1,
                     *       "private": false,
                     *       "reactions": [
                     *         {
                     *           "emoji": "👍",
                     *           "users": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "reply_to": {
                     *         "author": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "id": "text",
                     *         "kind": "text",
                     *         "text": "text"
                     *       },
                     *       "seq": 42,
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "text": "Dinner was lovely.",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blocked`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `text_empty`, `text_too_long`, `reply_elsewhere`, `picture_not_found`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "mark-read": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                 *     }
                 */
                "application/json": components["schemas"]["ReadBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-payment-requests": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
                /** @description Only those in this state */
                state?: "open" | "settled" | "cancelled" | "expired";
            };
            header?: never;
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "accepted": 3,
                     *           "asked": 5,
                     *           "can_settle": false,
                     *           "closed_at": "2026-11-23T19:30:00Z",
                     *           "collected": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "covered": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "deadline": "2026-11-23T19:30:00Z",
                     *           "declined": 1,
                     *           "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "lines": [
                     *             {
                     *               "answered_at": "2026-11-23T19:30:00Z",
                     *               "cap": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "if_all": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "now": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "own_cap": false,
                     *               "rounded": 1,
                     *               "share": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "state": "asked",
                     *               "user": {
                     *                 "about": "text",
                     *                 "handle": "ana",
                     *                 "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *                 "name": "Ana Ruiz",
                     *                 "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *               },
                     *               "weight": 1
                     *             }
                     *           ],
                     *           "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "min_acceptors": 3,
                     *           "obstacle": "too_few",
                     *           "outcome": "confirmed",
                     *           "payee": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "purpose": "Ramen night",
                     *           "requester": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "requester_share": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "short": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "open",
                     *           "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "terms": {
                     *             "deadline_after": 172800,
                     *             "min_acceptors": 3,
                     *             "requester_takes_part": false,
                     *             "selection": {
                     *               "kind": "everyone",
                     *               "tag": "text",
                     *               "user_ids": [
                     *                 "text"
                     *               ]
                     *             },
                     *             "settlement": "on_confirmation",
                     *             "split": {
                     *               "amounts": {},
                     *               "each": 1,
                     *               "kind": "equal",
                     *               "minimum": 1,
                     *               "weights": {}
                     *             },
                     *             "visibility": "payers"
                     *           },
                     *           "total": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "version": 7
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageCard"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-payment-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deadline": "2026-11-23T19:30:00Z",
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "purpose": "Ramen night",
                 *       "scheme_id": "sc_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "terms": {
                 *         "deadline_after": 172800,
                 *         "min_acceptors": 3,
                 *         "requester_takes_part": false,
                 *         "selection": {
                 *           "kind": "everyone",
                 *           "tag": "text",
                 *           "user_ids": [
                 *             "text"
                 *           ]
                 *         },
                 *         "settlement": "on_confirmation",
                 *         "split": {
                 *           "amounts": {},
                 *           "each": 1,
                 *           "kind": "equal",
                 *           "minimum": 1,
                 *           "weights": {}
                 *         },
                 *         "visibility": "payers"
                 *       },
                 *       "total": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": 3,
                     *       "asked": 5,
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "deadline": "2026-11-23T19:30:00Z",
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "lines": [
                     *         {
                     *           "answered_at": "2026-11-23T19:30:00Z",
                     *           "cap": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "if_all": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "now": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "own_cap": false,
                     *           "rounded": 1,
                     *           "share": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "asked",
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "min_acceptors": 3,
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "payee": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "purpose": "Ramen night",
                     *       "requester": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terms": {
                     *         "deadline_after": 172800,
                     *         "min_acceptors": 3,
                     *         "requester_takes_part": false,
                     *         "selection": {
                     *           "kind": "everyone",
                     *           "tag": "text",
                     *           "user_ids": [
                     *             "text"
                     *           ]
                     *         },
                     *         "settlement": "on_confirmation",
                     *         "split": {
                     *           "amounts": {},
                     *           "each": 1,
                     *           "kind": "equal",
                     *           "minimum": 1,
                     *           "weights": {}
                     *         },
                     *         "visibility": "payers"
                     *       },
                     *       "total": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blocked`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `purpose_invalid`, `picture_not_found`, `terms_invalid`, `deadline_invalid`, `total_invalid`, `no_payers`, `too_many_payers`, `payer_not_a_member`, `unknown_currency`, `amount_negative`, `amount_too_large`, `invalid_amount`, `exact_mismatch`, `currency_not_used`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preview-payment-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deadline": "2026-11-23T19:30:00Z",
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "purpose": "Ramen night",
                 *       "scheme_id": "sc_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "terms": {
                 *         "deadline_after": 172800,
                 *         "min_acceptors": 3,
                 *         "requester_takes_part": false,
                 *         "selection": {
                 *           "kind": "everyone",
                 *           "tag": "text",
                 *           "user_ids": [
                 *             "text"
                 *           ]
                 *         },
                 *         "settlement": "on_confirmation",
                 *         "split": {
                 *           "amounts": {},
                 *           "each": 1,
                 *           "kind": "equal",
                 *           "minimum": 1,
                 *           "weights": {}
                 *         },
                 *         "visibility": "payers"
                 *       },
                 *       "total": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": 3,
                     *       "asked": 5,
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "deadline": "2026-11-23T19:30:00Z",
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "lines": [
                     *         {
                     *           "answered_at": "2026-11-23T19:30:00Z",
                     *           "cap": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "if_all": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "now": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "own_cap": false,
                     *           "rounded": 1,
                     *           "share": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "asked",
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "min_acceptors": 3,
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "payee": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "purpose": "Ramen night",
                     *       "requester": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terms": {
                     *         "deadline_after": 172800,
                     *         "min_acceptors": 3,
                     *         "requester_takes_part": false,
                     *         "selection": {
                     *           "kind": "everyone",
                     *           "tag": "text",
                     *           "user_ids": [
                     *             "text"
                     *           ]
                     *         },
                     *         "settlement": "on_confirmation",
                     *         "split": {
                     *           "amounts": {},
                     *           "each": 1,
                     *           "kind": "equal",
                     *           "minimum": 1,
                     *           "weights": {}
                     *         },
                     *         "visibility": "payers"
                     *       },
                     *       "total": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `terms_invalid`, `deadline_invalid`, `total_invalid`, `no_payers`, `too_many_payers`, `payer_not_a_member`, `unknown_currency`, `amount_negative`, `amount_too_large`, `invalid_amount`, `exact_mismatch`, `currency_not_used`, `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_by": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "default": false,
                     *           "id": "text",
                     *           "name": "Friday dinner",
                     *           "terms": {
                     *             "deadline_after": 172800,
                     *             "min_acceptors": 3,
                     *             "requester_takes_part": false,
                     *             "selection": {
                     *               "kind": "everyone",
                     *               "tag": "text",
                     *               "user_ids": [
                     *                 "text"
                     *               ]
                     *             },
                     *             "settlement": "on_confirmation",
                     *             "split": {
                     *               "amounts": {},
                     *               "each": 1,
                     *               "kind": "equal",
                     *               "minimum": 1,
                     *               "weights": {}
                     *             },
                     *             "visibility": "payers"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageScheme"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "save-scheme": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "default": false,
                 *       "name": "Friday dinner",
                 *       "terms": {
                 *         "deadline_after": 172800,
                 *         "min_acceptors": 3,
                 *         "requester_takes_part": false,
                 *         "selection": {
                 *           "kind": "everyone",
                 *           "tag": "text",
                 *           "user_ids": [
                 *             "text"
                 *           ]
                 *         },
                 *         "settlement": "on_confirmation",
                 *         "split": {
                 *           "amounts": {},
                 *           "each": 1,
                 *           "kind": "equal",
                 *           "minimum": 1,
                 *           "weights": {}
                 *         },
                 *         "visibility": "payers"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SchemeDraft"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_by": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "default": false,
                     *       "id": "text",
                     *       "name": "Friday dinner",
                     *       "terms": {
                     *         "deadline_after": 172800,
                     *         "min_acceptors": 3,
                     *         "requester_takes_part": false,
                     *         "selection": {
                     *           "kind": "everyone",
                     *           "tag": "text",
                     *           "user_ids": [
                     *             "text"
                     *           ]
                     *         },
                     *         "settlement": "on_confirmation",
                     *         "split": {
                     *           "amounts": {},
                     *           "each": 1,
                     *           "kind": "equal",
                     *           "minimum": 1,
                     *           "weights": {}
                     *         },
                     *         "visibility": "payers"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Scheme"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scheme_forbidden`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_schemes` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scheme_name_invalid`, `terms_invalid`, `deadline_invalid`, `invalid_amount`, `amount_too_large`, `exact_mismatch`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "read-timeline": {
        parameters: {
            query?: {
                /** @description How many messages at most */
                limit?: number;
                /** @description before of another page: what came earlier */
                before?: string;
                /** @description after of another page: what came later */
                after?: string;
                /** @description Id of a message: the page with it in the middle */
                around?: string;
            };
            header?: never;
            path: {
                /** @description Id of the conversation */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "after": "text",
                     *       "before": "text",
                     *       "items": [
                     *         {
                     *           "author": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "data": {},
                     *           "deleted_at": "2026-11-23T19:30:00Z",
                     *           "edited_at": "2026-11-23T19:30:00Z",
                     *           "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *           "kind": "text",
                     *           "picture_height": 1,
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "picture_width": 1,
                     *           "private": false,
                     *           "reactions": [
                     *             {
                     *               "emoji": "👍",
                     *               "users": [
                     *                 "text"
                     *               ]
                     *             }
                     *           ],
                     *           "reply_to": {
                     *             "author": {
                     *               "about": "text",
                     *               "handle": "ana",
                     *               "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "name": "Ana Ruiz",
                     *               "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *             },
                     *             "id": "text",
                     *             "kind": "text",
                     *             "text": "text"
                     *           },
                     *           "seq": 42,
                     *           "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "text": "Dinner was lovely.",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "requests": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-friend-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "incoming": [
                     *         {
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           }
                     *         }
                     *       ],
                     *       "outgoing": [
                     *         {
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FriendRequests"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-friends": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "since": "2026-11-23T19:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageFriend"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    befriend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the user */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "about": "text",
                     *       "handle": "ana",
                     *       "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "name": "Ana Ruiz",
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "relation": "none"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user_blocked` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user_is_oneself`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unfriend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the user */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "expires_at": "2026-11-23T19:30:00Z",
                     *           "id": "text",
                     *           "kind": "sign_up",
                     *           "note": "text",
                     *           "uses_left": 1
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageInvitation"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "For Kim"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "expires_at": "2026-11-23T19:30:00Z",
                     *       "id": "text",
                     *       "kind": "sign_up",
                     *       "note": "text",
                     *       "url": "https://trilby.example/join#k3vQ0c1Zr8m4pXwT",
                     *       "uses_left": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NewInvitation"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation_terms_invalid`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "look-at-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its token: the part of the link behind # */
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invited_by": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "kind": "sign_up",
                     *       "user": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "valid": false
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationLook"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-invitation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the invitation */
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "about": "text",
                     *       "administrator": false,
                     *       "discoverable": false,
                     *       "handle": "ana",
                     *       "has_password": false,
                     *       "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "locale": "en",
                     *       "name": "Ana Ruiz",
                     *       "passkeys": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terminal_id": "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-me": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "about": "Climbs on Fridays",
                 *       "discoverable": true,
                 *       "locale": "en",
                 *       "name": "Ana Ruiz",
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "about": "text",
                     *       "administrator": false,
                     *       "discoverable": false,
                     *       "handle": "ana",
                     *       "has_password": false,
                     *       "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "locale": "en",
                     *       "name": "Ana Ruiz",
                     *       "passkeys": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terminal_id": "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `name_invalid`, `about_invalid`, `locale_invalid`, `picture_not_found`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "id": "text",
                     *           "last_used_at": "2026-11-23T19:30:00Z",
                     *           "name": "Ana's phone"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PagePasskey"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "begin-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ceremony_id": "text",
                     *       "options": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Ceremony"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "finish-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ceremony_id": "cer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "credential": {},
                 *       "name": "Laptop"
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "id": "text",
                     *       "last_used_at": "2026-11-23T19:30:00Z",
                     *       "name": "Ana's phone"
                     *     }
                     */
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_refused`, `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `name_invalid`, `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remove-passkey": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the passkey */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_way_in` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "set-password": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "correct horse battery",
                 *       "new": "staple correct horse"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "about": "text",
                     *       "administrator": false,
                     *       "discoverable": false,
                     *       "handle": "ana",
                     *       "has_password": false,
                     *       "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "locale": "en",
                     *       "name": "Ana Ruiz",
                     *       "passkeys": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terminal_id": "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `password_wrong`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `password_weak`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-message": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the message */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "data": {},
                     *       "deleted_at": "2026-11-23T19:30:00Z",
                     *       "edited_at": "2026-11-23T19:30:00Z",
                     *       "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *       "kind": "text",
                     *       "picture_height": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "picture_width": 1,
                     *       "private": false,
                     *       "reactions": [
                     *         {
                     *           "emoji": "👍",
                     *           "users": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "reply_to": {
                     *         "author": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "id": "text",
                     *         "kind": "text",
                     *         "text": "text"
                     *       },
                     *       "seq": 42,
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "text": "Dinner was lovely.",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_deletable` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "edit-message": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the message */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Dinner was very lovely."
                 *     }
                 */
                "application/json": components["schemas"]["EditBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "data": {},
                     *       "deleted_at": "2026-11-23T19:30:00Z",
                     *       "edited_at": "2026-11-23T19:30:00Z",
                     *       "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *       "kind": "text",
                     *       "picture_height": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "picture_width": 1,
                     *       "private": false,
                     *       "reactions": [
                     *         {
                     *           "emoji": "👍",
                     *           "users": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "reply_to": {
                     *         "author": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "id": "text",
                     *         "kind": "text",
                     *         "text": "text"
                     *       },
                     *       "seq": 42,
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "text": "Dinner was lovely.",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_editable`, `message_deleted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `text_empty`, `text_too_long`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    react: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the message */
                id: string;
                /** @description One emoji */
                emoji: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "data": {},
                     *       "deleted_at": "2026-11-23T19:30:00Z",
                     *       "edited_at": "2026-11-23T19:30:00Z",
                     *       "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *       "kind": "text",
                     *       "picture_height": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "picture_width": 1,
                     *       "private": false,
                     *       "reactions": [
                     *         {
                     *           "emoji": "👍",
                     *           "users": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "reply_to": {
                     *         "author": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "id": "text",
                     *         "kind": "text",
                     *         "text": "text"
                     *       },
                     *       "seq": 42,
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "text": "Dinner was lovely.",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blocked`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_deleted`, `too_many_reactions` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `emoji_invalid`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unreact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the message */
                id: string;
                /** @description One emoji */
                emoji: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "data": {},
                     *       "deleted_at": "2026-11-23T19:30:00Z",
                     *       "edited_at": "2026-11-23T19:30:00Z",
                     *       "id": "m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71",
                     *       "kind": "text",
                     *       "picture_height": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "picture_width": 1,
                     *       "private": false,
                     *       "reactions": [
                     *         {
                     *           "emoji": "👍",
                     *           "users": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "reply_to": {
                     *         "author": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "id": "text",
                     *         "kind": "text",
                     *         "text": "text"
                     *       },
                     *       "seq": 42,
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "subject_id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "text": "Dinner was lovely.",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_deleted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `emoji_invalid`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "upload-picture": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/*": string;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "height": 2048,
                     *       "id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "width": 1536
                     *     }
                     */
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `picture_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_a_picture`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-picture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the picture */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    "Content-Type"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-payment-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the payment request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": 3,
                     *       "asked": 5,
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "deadline": "2026-11-23T19:30:00Z",
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "lines": [
                     *         {
                     *           "answered_at": "2026-11-23T19:30:00Z",
                     *           "cap": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "if_all": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "now": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "own_cap": false,
                     *           "rounded": 1,
                     *           "share": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "asked",
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "min_acceptors": 3,
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "payee": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "purpose": "Ramen night",
                     *       "requester": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terms": {
                     *         "deadline_after": 172800,
                     *         "min_acceptors": 3,
                     *         "requester_takes_part": false,
                     *         "selection": {
                     *           "kind": "everyone",
                     *           "tag": "text",
                     *           "user_ids": [
                     *             "text"
                     *           ]
                     *         },
                     *         "settlement": "on_confirmation",
                     *         "split": {
                     *           "amounts": {},
                     *           "each": 1,
                     *           "kind": "equal",
                     *           "minimum": 1,
                     *           "weights": {}
                     *         },
                     *         "visibility": "payers"
                     *       },
                     *       "total": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accept-payment-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the payment request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       },
                 *       "cap": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       },
                 *       "shown": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Yes"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": 3,
                     *       "asked": 5,
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "deadline": "2026-11-23T19:30:00Z",
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "lines": [
                     *         {
                     *           "answered_at": "2026-11-23T19:30:00Z",
                     *           "cap": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "if_all": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "now": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "own_cap": false,
                     *           "rounded": 1,
                     *           "share": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "asked",
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "min_acceptors": 3,
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "payee": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "purpose": "Ramen night",
                     *       "requester": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terms": {
                     *         "deadline_after": 172800,
                     *         "min_acceptors": 3,
                     *         "requester_takes_part": false,
                     *         "selection": {
                     *           "kind": "everyone",
                     *           "tag": "text",
                     *           "user_ids": [
                     *             "text"
                     *           ]
                     *         },
                     *         "settlement": "on_confirmation",
                     *         "split": {
                     *           "amounts": {},
                     *           "each": 1,
                     *           "kind": "equal",
                     *           "minimum": 1,
                     *           "weights": {}
                     *         },
                     *         "visibility": "payers"
                     *       },
                     *       "total": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_a_payer`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_closed`, `already_paid`, `figures_changed`, `insufficient_funds`, `balance_limit` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_too_low`, `below_minimum`, `amount_not_yours_to_choose`, `currency_mismatch`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cancel-payment-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the payment request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": 3,
                     *       "asked": 5,
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "deadline": "2026-11-23T19:30:00Z",
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "lines": [
                     *         {
                     *           "answered_at": "2026-11-23T19:30:00Z",
                     *           "cap": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "if_all": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "now": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "own_cap": false,
                     *           "rounded": 1,
                     *           "share": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "asked",
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "min_acceptors": 3,
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "payee": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "purpose": "Ramen night",
                     *       "requester": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terms": {
                     *         "deadline_after": 172800,
                     *         "min_acceptors": 3,
                     *         "requester_takes_part": false,
                     *         "selection": {
                     *           "kind": "everyone",
                     *           "tag": "text",
                     *           "user_ids": [
                     *             "text"
                     *           ]
                     *         },
                     *         "settlement": "on_confirmation",
                     *         "split": {
                     *           "amounts": {},
                     *           "each": 1,
                     *           "kind": "equal",
                     *           "minimum": 1,
                     *           "weights": {}
                     *         },
                     *         "visibility": "payers"
                     *       },
                     *       "total": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_the_requester`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "confirm-payment-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the payment request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 7
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": 3,
                     *       "asked": 5,
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "deadline": "2026-11-23T19:30:00Z",
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "lines": [
                     *         {
                     *           "answered_at": "2026-11-23T19:30:00Z",
                     *           "cap": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "if_all": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "now": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "own_cap": false,
                     *           "rounded": 1,
                     *           "share": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "asked",
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "min_acceptors": 3,
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "payee": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "purpose": "Ramen night",
                     *       "requester": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terms": {
                     *         "deadline_after": 172800,
                     *         "min_acceptors": 3,
                     *         "requester_takes_part": false,
                     *         "selection": {
                     *           "kind": "everyone",
                     *           "tag": "text",
                     *           "user_ids": [
                     *             "text"
                     *           ]
                     *         },
                     *         "settlement": "on_confirmation",
                     *         "split": {
                     *           "amounts": {},
                     *           "each": 1,
                     *           "kind": "equal",
                     *           "minimum": 1,
                     *           "weights": {}
                     *         },
                     *         "visibility": "payers"
                     *       },
                     *       "total": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_the_requester`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_closed`, `not_by_confirmation`, `too_few_accepted`, `distribution_changed`, `caps_short`, `balance_limit` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decline-payment-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the payment request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": 3,
                     *       "asked": 5,
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "deadline": "2026-11-23T19:30:00Z",
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "lines": [
                     *         {
                     *           "answered_at": "2026-11-23T19:30:00Z",
                     *           "cap": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "if_all": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "now": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "own_cap": false,
                     *           "rounded": 1,
                     *           "share": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "asked",
                     *           "user": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "min_acceptors": 3,
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "payee": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "purpose": "Ramen night",
                     *       "requester": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "stream_id": "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "terms": {
                     *         "deadline_after": 172800,
                     *         "min_acceptors": 3,
                     *         "requester_takes_part": false,
                     *         "selection": {
                     *           "kind": "everyone",
                     *           "tag": "text",
                     *           "user_ids": [
                     *             "text"
                     *           ]
                     *         },
                     *         "settlement": "on_confirmation",
                     *         "split": {
                     *           "amounts": {},
                     *           "each": 1,
                     *           "kind": "equal",
                     *           "minimum": 1,
                     *           "weights": {}
                     *         },
                     *         "visibility": "payers"
                     *       },
                     *       "total": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_a_payer`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_closed`, `already_paid` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "explain-payment-request": {
        parameters: {
            query: {
                /** @description Whose figure */
                payer: string;
                /** @description Which figure of the payer's line */
                figure: "now" | "most" | "if_all" | "share";
            };
            header?: never;
            path: {
                /** @description Id of the payment request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "figure": "now",
                     *       "steps": [
                     *         {
                     *           "amount": 1250,
                     *           "borne": 1,
                     *           "kind": "total",
                     *           "of": 1,
                     *           "part": "text",
                     *           "parts": 1,
                     *           "turns": [
                     *             "text"
                     *           ],
                     *           "units": 1,
                     *           "weight": 1,
                     *           "weights": 1
                     *         }
                     *       ],
                     *       "user_id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *     }
                     */
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "replace-scheme": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the scheme */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "default": false,
                 *       "name": "Friday dinner",
                 *       "terms": {
                 *         "deadline_after": 172800,
                 *         "min_acceptors": 3,
                 *         "requester_takes_part": false,
                 *         "selection": {
                 *           "kind": "everyone",
                 *           "tag": "text",
                 *           "user_ids": [
                 *             "text"
                 *           ]
                 *         },
                 *         "settlement": "on_confirmation",
                 *         "split": {
                 *           "amounts": {},
                 *           "each": 1,
                 *           "kind": "equal",
                 *           "minimum": 1,
                 *           "weights": {}
                 *         },
                 *         "visibility": "payers"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SchemeDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_by": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "default": false,
                     *       "id": "text",
                     *       "name": "Friday dinner",
                     *       "terms": {
                     *         "deadline_after": 172800,
                     *         "min_acceptors": 3,
                     *         "requester_takes_part": false,
                     *         "selection": {
                     *           "kind": "everyone",
                     *           "tag": "text",
                     *           "user_ids": [
                     *             "text"
                     *           ]
                     *         },
                     *         "settlement": "on_confirmation",
                     *         "split": {
                     *           "amounts": {},
                     *           "each": 1,
                     *           "kind": "equal",
                     *           "minimum": 1,
                     *           "weights": {}
                     *         },
                     *         "visibility": "payers"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Scheme"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scheme_forbidden`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scheme_name_invalid`, `terms_invalid`, `deadline_invalid`, `invalid_amount`, `amount_too_large`, `exact_mismatch`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remove-scheme": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the scheme */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scheme_forbidden`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currencies": [
                     *         {
                     *           "code": "EUR",
                     *           "digits": 2
                     *         }
                     *       ],
                     *       "currency": "EUR",
                     *       "name": "Trilby",
                     *       "play_money": true,
                     *       "sign_up": "invitation",
                     *       "upload_limit": 10000000,
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["ServerInfo"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "about": "text",
                     *         "administrator": false,
                     *         "discoverable": false,
                     *         "handle": "ana",
                     *         "has_password": false,
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "locale": "en",
                     *         "name": "Ana Ruiz",
                     *         "passkeys": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "terminal_id": "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bearer": false,
                 *       "handle": "ana",
                 *       "password": "correct horse battery",
                 *       "terminal_name": "Ana's phone"
                 *     }
                 */
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "text",
                     *       "user": {
                     *         "about": "text",
                     *         "administrator": false,
                     *         "discoverable": false,
                     *         "handle": "ana",
                     *         "has_password": false,
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "locale": "en",
                     *         "name": "Ana Ruiz",
                     *         "passkeys": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "terminal_id": "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_credentials` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-in-by-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bearer": false,
                 *       "terminal_name": "Ana's phone",
                 *       "token": "k3vQ0c1Zr8m4pXwT"
                 *     }
                 */
                "application/json": components["schemas"]["LinkBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "text",
                     *       "user": {
                     *         "about": "text",
                     *         "administrator": false,
                     *         "discoverable": false,
                     *         "handle": "ana",
                     *         "has_password": false,
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "locale": "en",
                     *         "name": "Ana Ruiz",
                     *         "passkeys": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "terminal_id": "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation_invalid`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "begin-passkey-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ceremony_id": "text",
                     *       "options": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Ceremony"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "finish-passkey-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bearer": false,
                 *       "ceremony_id": "cer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "credential": {},
                 *       "terminal_name": "Ana's phone"
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyFinishBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "text",
                     *       "user": {
                     *         "about": "text",
                     *         "administrator": false,
                     *         "discoverable": false,
                     *         "handle": "ana",
                     *         "has_password": false,
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "locale": "en",
                     *         "name": "Ana Ruiz",
                     *         "passkeys": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "terminal_id": "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_refused` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bearer": false,
                 *       "handle": "ana",
                 *       "invitation": "text",
                 *       "name": "Ana Ruiz",
                 *       "password": "correct horse battery",
                 *       "terminal_name": "Ana's phone"
                 *     }
                 */
                "application/json": components["schemas"]["SignUpBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "text",
                     *       "user": {
                     *         "about": "text",
                     *         "administrator": false,
                     *         "discoverable": false,
                     *         "handle": "ana",
                     *         "has_password": false,
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "locale": "en",
                     *         "name": "Ana Ruiz",
                     *         "passkeys": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "terminal_id": "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation_needed`, `invitation_invalid`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `handle_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `password_weak`, `handle_invalid`, `handle_reserved`, `name_invalid`, `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "check-handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handle": "ana",
                 *       "invitation": "text"
                 *     }
                 */
                "application/json": components["schemas"]["HandleBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": false,
                     *       "code": "handle_taken",
                     *       "detail": "Somebody else has that handle."
                     *     }
                     */
                    "application/json": components["schemas"]["HandleLook"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation_needed`, `invitation_invalid`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "begin-passkey-sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handle": "ana",
                 *       "invitation": "text",
                 *       "name": "Ana Ruiz"
                 *     }
                 */
                "application/json": components["schemas"]["PasskeySignUpBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ceremony_id": "text",
                     *       "options": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Ceremony"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation_needed`, `invitation_invalid`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `handle_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `handle_invalid`, `handle_reserved`, `name_invalid`, `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "finish-passkey-sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bearer": false,
                 *       "ceremony_id": "cer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "credential": {},
                 *       "terminal_name": "Ana's phone"
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyFinishBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "text",
                     *       "user": {
                     *         "about": "text",
                     *         "administrator": false,
                     *         "discoverable": false,
                     *         "handle": "ana",
                     *         "has_password": false,
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "locale": "en",
                     *         "name": "Ana Ruiz",
                     *         "passkeys": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "terminal_id": "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_refused` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation_needed`, `invitation_invalid`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `handle_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `handle_invalid`, `handle_reserved`, `name_invalid`, `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-terminals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "current": false,
                     *           "id": "text",
                     *           "last_used_at": "2026-11-23T19:30:00Z",
                     *           "name": "Chrome on Android"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageTerminal"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "revoke-terminal": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the terminal */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `terminal_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rename-terminal": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the terminal */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Kitchen tablet"
                 *     }
                 */
                "application/json": components["schemas"]["TerminalBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `terminal_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `name_invalid`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "find-users": {
        parameters: {
            query: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
                /** @description Beginning of a name, or an exact handle */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageUser"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "about": "text",
                     *       "handle": "ana",
                     *       "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "name": "Ana Ruiz",
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "relation": "none"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "available": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "currency": "EUR",
                     *           "held": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "posted": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "play_money": false
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "top-up": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AmountBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "currency": "EUR",
                     *       "held": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "posted": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `balance_limit`, `rail_unavailable` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `top_up_limit`, `unknown_currency`, `amount_negative`, `amount_too_large`, `amount_invalid`, `currency_not_used`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AmountBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "currency": "EUR",
                     *       "held": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "posted": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description `malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_funds`, `balance_limit`, `rail_unavailable` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown_currency`, `amount_negative`, `amount_too_large`, `amount_invalid`, `currency_not_used`, `invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "explain-balance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ISO 4217 code */
                currency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "came": [
                     *         {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "kind": "top_up"
                     *         }
                     *       ],
                     *       "currency": "EUR",
                     *       "held": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "holds": [
                     *         {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "counterparty": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "expires_at": "2026-11-23T19:30:00Z",
                     *           "id": "hold_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "kind": "payment_request",
                     *           "memo": "Dinner at Luigi's",
                     *           "reference": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "in": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "out": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "posted": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "went": [
                     *         {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "kind": "top_up"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BalanceExplanation"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown_currency`, `currency_not_used`, `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-holds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ISO 4217 code */
                currency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "counterparty": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "expires_at": "2026-11-23T19:30:00Z",
                     *           "id": "hold_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "kind": "payment_request",
                     *           "memo": "Dinner at Luigi's",
                     *           "reference": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageHold"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown_currency`, `currency_not_used`, `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "read-statement": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description ISO 4217 code */
                currency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "at": "2026-11-23T19:30:00Z",
                     *           "balance": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "counterparty": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "id": "tr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "kind": "payment_request",
                     *           "memo": "Dinner at Luigi's",
                     *           "reference": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageEntry"];
                };
            };
            /** @description `malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown_currency`, `currency_not_used`, `invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
