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
    "/api/v1/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List merchants
         * @description Those you work for; for an administrator who names a state, all that are in it.
         */
        get: operations["list-merchants"];
        put?: never;
        /**
         * Apply for a merchant
         * @description You are its owner. An administrator agrees before it can publish; one who applies has agreed.
         */
        post: operations["apply-for-merchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a merchant
         * @description For its staff and for administrators.
         */
        get: operations["show-merchant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a merchant
         * @description Changes what is given. For its owners.
         */
        patch: operations["change-merchant"];
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the merchant's account
         * @description What it has. For owners.
         */
        get: operations["show-merchant-account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Agree to a merchant or refuse it
         * @description For administrators. A merchant that is refused later publishes nothing more; what it promised stays.
         */
        put: operations["decide-merchant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay into the merchant's account
         * @description From your own wallet. For owners.
         */
        post: operations["deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/expressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a condition
         * @description Says what is wrong with it and where, and which facts there are. For the staff.
         */
        post: operations["check-expression"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys
         * @description By which tills and shops act for the merchant. For owners.
         */
        get: operations["list-keys"];
        put?: never;
        /**
         * Make a key
         * @description It is shown this once: keep it where the till or shop keeps its secrets.
         */
        post: operations["make-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/keys/{key_id}": {
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
         * Revoke a key
         * @description It works no more from then on.
         */
        delete: operations["revoke-key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a merchant's offers
         * @description With their rules, the newest first. For its staff.
         */
        get: operations["list-campaigns"];
        put?: never;
        /**
         * Draft an offer
         * @description With its rules. Nobody sees it before it is published. For owners.
         */
        post: operations["draft-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an offer
         * @description As users will see it. Changes nothing. For owners.
         */
        post: operations["preview-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/{offer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a merchant's offer
         * @description With its rules and its budget. For its staff.
         */
        get: operations["show-campaign"];
        /**
         * Change a draft
         * @description What is published stays as it is. For owners.
         */
        put: operations["change-campaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/{offer_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an offer
         * @description For good. Vouchers are honoured until they expire, and what is left in the budget goes back as it becomes free. For owners.
         */
        post: operations["end-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/{offer_id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the figures
         * @description The funnel from recommended to rewarded and what each step cost: counts, never names. For the staff.
         */
        get: operations["show-figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/{offer_id}/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fund the budget
         * @description From the merchant's account into the campaign's. For owners.
         */
        post: operations["fund-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/{offer_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause an offer
         * @description Nobody claims it meanwhile; vouchers are honoured. For owners.
         */
        post: operations["pause-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/{offer_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an offer
         * @description From then on it can be found and claimed. Also takes up again what was paused. For owners.
         */
        post: operations["publish-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/{offer_id}/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an offer's redemptions
         * @description With what each gave as reward, or why nothing; the newest first. For the staff.
         */
        get: operations["list-offer-redemptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/{offer_id}/redemptions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the redemptions
         * @description As CSV with English headers that stay, amounts as decimals; no cell begins with what a spreadsheet takes for a formula. For the staff.
         */
        get: operations["export-redemptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/offers/{offer_id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money out of the budget
         * @description Back into the merchant's account; what is set aside for promises stays. For owners.
         */
        post: operations["return-funds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay out of the merchant's account
         * @description Into your own wallet. For owners.
         */
        post: operations["pay-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/rewards/{reward_id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain a reward to the staff
         * @description Why it was given, or why none, without names.
         */
        get: operations["explain-outcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the staff
         * @description For the staff itself.
         */
        get: operations["list-staff"];
        put?: never;
        /**
         * Add somebody to the staff
         * @description For owners. Somebody who is there already gets the role.
         */
        post: operations["add-staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/staff/{user_id}": {
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
         * Remove somebody from the staff
         * @description For owners, and for oneself.
         */
        delete: operations["remove-staff"];
        options?: never;
        head?: never;
        /**
         * Change a role
         * @description For owners.
         */
        patch: operations["change-staff"];
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the merchant's statement
         * @description Every movement of its account with the balance after it, the newest first. For owners.
         */
        get: operations["read-merchant-statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/till/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a voucher
         * @description Says what it would be worth, or why it cannot be used. Changes nothing. For the staff and for keys.
         */
        post: operations["check-voucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/till/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest redemptions
         * @description Of all offers of the merchant, the newest first. For the staff and for keys.
         */
        get: operations["list-redemptions"];
        put?: never;
        /**
         * Redeem a voucher
         * @description Whole, or a gift card in part. Rewards are given in the same moment. For one order a voucher is redeemed once, however often that is asked. For the staff and for keys.
         */
        post: operations["redeem-voucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant_id}/till/redemptions/{redemption_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a redemption
         * @description The voucher can be used again, and the rewards are taken back. For the staff and for keys.
         */
        post: operations["reverse-redemption"];
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
    "/api/v1/offer-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show your settings for offers
         * @description What friends may see, and what you want to be recommended.
         */
        get: operations["show-offer-settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your settings for offers
         * @description Changes what is given.
         */
        patch: operations["change-offer-settings"];
        trace?: never;
    };
    "/api/v1/offer-settings/mutes/{kind}/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mute
         * @description A friend, a merchant or a kind of offer is not recommended to you any more; what waits from there leaves your shelf. Nobody is told.
         */
        put: operations["mute-offers"];
        post?: never;
        /**
         * Unmute
         * @description From now on it can be recommended to you again.
         */
        delete: operations["unmute-offers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discover offers
         * @description Those that can be claimed, the newest first.
         */
        get: operations["discover-offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/from-friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what friends passed on to you
         * @description Recommendations and shares that you have neither claimed nor declined, the newest first.
         */
        get: operations["list-passed-offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an offer
         * @description With what passing it on and using it would bring you.
         */
        get: operations["show-offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim an offer
         * @description A voucher with its own code goes into your wallet. With your consent, and never without, friends whom the offer's rule picks are shown it in the same moment.
         */
        post: operations["claim-offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark as seen
         * @description What friends passed on to you and was on your screen.
         */
        put: operations["mark-passes-seen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{id}/declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decline what a friend passed on
         * @description It leaves your shelf, and this offer is not recommended to you again. Nobody is told.
         */
        put: operations["decline-pass"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain why you are shown an offer
         * @description Who passed it on, the rule you met, and what it saw.
         */
        get: operations["explain-pass"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/v1/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your points
         * @description What you have of each merchant's.
         */
        get: operations["list-points"];
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
    "/api/v1/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your rewards
         * @description For what you passed on and for what you used, the newest first.
         */
        get: operations["list-rewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards/{id}/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open a reward
         * @description Its page is made from the merchant's template.
         */
        put: operations["open-reward"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain a reward
         * @description Why it was given, or why none.
         */
        get: operations["explain-reward"];
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
    "/api/v1/shares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a shared card
         * @description As everybody in the conversation sees it.
         */
        get: operations["show-share"];
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
    "/api/v1/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your vouchers
         * @description Without their codes, the newest first.
         */
        get: operations["list-vouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a voucher
         * @description With its code, and when it was used. Nobody but you can see it.
         */
        get: operations["show-voucher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{id}/recommended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let friends see a voucher's offer
         * @description For one that you have claimed without: friends whom the offer's rule picks are shown it, from you.
         */
        put: operations["recommend-voucher"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share a voucher's offer
         * @description With friends, on whose offers page it appears, or into a conversation as a message with a live card. The voucher stays yours.
         */
        post: operations["share-voucher"];
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
        Answered: {
            /**
             * Format: int64
             * @description How many have accepted or paid
             * @example 3
             */
            accepted: number;
            /** @description Whether it could settle as it stands */
            can_settle: boolean;
            /** Format: date-time */
            closed_at?: string;
            /** @description What has been paid */
            collected: components["schemas"]["Money"];
            /** @description How much of the total those who have accepted can come to pay at most, the requester's part included */
            covered: components["schemas"]["Money"];
            /**
             * Format: int64
             * @example 1
             */
            declined: number;
            /** @example pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f */
            id: string;
            /** @description Your line, if you are a payer */
            line?: components["schemas"]["ChangedLine"];
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
            /** @description What the requester bears as it stands, when they take part; never transferred */
            requester_share?: components["schemas"]["Money"];
            /** @description What the caps are short of the total */
            short?: components["schemas"]["Money"];
            /** @enum {string} */
            state: "open" | "settled" | "cancelled" | "expired";
            /**
             * Format: int64
             * @description Grows by one with every change; a confirmation names the one it has seen
             * @example 7
             */
            version: number;
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
        Budget: {
            /** @description What can still be promised */
            available: components["schemas"]["Money"];
            /** @description What was put in */
            funded: components["schemas"]["Money"];
            /** @description What is set aside for vouchers and rewards that were promised */
            held: components["schemas"]["Money"];
            /** @description What was taken out again */
            returned: components["schemas"]["Money"];
            /** @description What rewards and vouchers have cost, less what was reversed */
            spent: components["schemas"]["Money"];
        };
        Campaign: {
            /**
             * Format: int64
             * @description Which share of the budget, in percent, is spent or promised: 80 and 100 are told to the owners
             * @example 0
             * @enum {integer}
             */
            alerted: 0 | 80 | 100;
            /** @description The campaign's money */
            budget: components["schemas"]["Budget"];
            /**
             * Format: int64
             * @description How many vouchers were claimed
             * @example 12
             */
            claimed: number;
            /** Format: date-time */
            created_at: string;
            /** @description What it promises */
            draft: components["schemas"]["OfferDraft"];
            /** Format: date-time */
            ended_at?: string;
            /**
             * @description Id of the offer
             * @example off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description Whose it is
             * @example mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            merchant_id: string;
            /** Format: date-time */
            published_at?: string;
            /**
             * Format: int64
             * @description How often vouchers were used
             * @example 7
             */
            redeemed: number;
            /** @description How it may be passed on, and what that is worth */
            rules: components["schemas"]["Rules"];
            /**
             * @description Where it is in its life
             * @example published
             * @enum {string}
             */
            state: "draft" | "published" | "paused" | "ended";
            /**
             * Format: int64
             * @description Grows with every change of the draft or the state
             * @example 3
             */
            version: number;
        };
        CampaignDraft: {
            /**
             * @description At most 1,000 characters
             * @example Any coffee, any size, with any milk.
             */
            description?: string;
            /**
             * @description Whether the campaign's budget bears what vouchers are worth, besides rewards
             * @example true
             */
            from_budget: boolean;
            /**
             * @description What it gives
             * @example free_item
             * @enum {string}
             */
            kind: "percent_off" | "amount_off" | "free_item" | "gift_card";
            /** @description An uploaded picture */
            picture_id?: string;
            /**
             * @description Where it can be used; at most 200 characters
             * @example Market Street 4
             */
            place?: string;
            /** @description How it may be passed on, and what that is worth */
            rules: components["schemas"]["Rules"];
            /** @description How many there are */
            supply: components["schemas"]["Supply"];
            /** @description What it is worth, and when */
            terms: components["schemas"]["OfferTerms"];
            /**
             * @description 1 to 80 characters
             * @example A coffee on the house
             */
            title: string;
            /** @description When it can be claimed and used */
            window: components["schemas"]["Window"];
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
        ChangedLine: {
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
            user_id: string;
        };
        Checked: {
            /** @description What it may speak of */
            facts: components["schemas"]["Fact"][];
            /** @example false */
            ok: boolean;
            /** @description What is wrong with it, and where */
            problems: components["schemas"]["ExpressionProblem"][];
        };
        ClaimWish: {
            /**
             * @description Whether whoever passed it on may know that it is you who uses it; your setting when left out
             * @example true
             */
            named?: boolean;
            /**
             * @description Whether friends may see that you have it, as the page has shown you; your setting when left out
             * @example true
             */
            recommend?: boolean;
            /** @description The card in a conversation by way of which you claim */
            share_id?: string;
            /**
             * @description Whether that card may show that you claimed it
             * @example false
             */
            show_on_card?: boolean;
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
        Count: {
            /**
             * Format: int64
             * @description How many; 0 for fewer than five where people could be told from it
             * @example 12
             */
            people: number;
            /** @example condition */
            reason: string;
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
        Day: {
            /**
             * Format: int64
             * @example 5
             */
            claimed: number;
            cost: components["schemas"]["Money"];
            /**
             * Format: date
             * @example 2026-11-25
             */
            day: string;
            /**
             * Format: int64
             * @example 12
             */
            passed: number;
            /**
             * Format: int64
             * @example 3
             */
            redeemed: number;
            /**
             * Format: int64
             * @example 4
             */
            rewarded: number;
        };
        DecisionInputBody: {
            /**
             * @description Whether the merchant may act
             * @example true
             */
            agree: boolean;
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
            /** @description Who paid or was paid; absent when it was a rail, a merchant or a campaign. */
            counterparty?: components["schemas"]["User"];
            /**
             * @description Id of the transfer.
             * @example tr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description What sort of payment it was: top_up, withdrawal, payment_request, offer_reward, offer_reward_reversed, merchant_deposit, merchant_payout; of a merchant also campaign_fund, campaign_return, offer_discount, offer_discount_reversed.
             * @example payment_request
             */
            kind: string;
            /**
             * @description What it was for, in words.
             * @example Dinner at Luigi's
             */
            memo: string;
            /**
             * @description Id of what it was for: a payment request's, a reward's, a merchant's, or the name of a rail.
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
        ExpressionInputBody: {
            /**
             * @description What was typed
             * @example friends_since >= 7
             */
            expression: string;
            /**
             * @description Which facts it may speak of
             * @example recommendation
             * @enum {string}
             */
            for: "recommendation" | "reward";
        };
        ExpressionProblem: {
            /** Format: int64 */
            column: number;
            /** Format: int64 */
            length: number;
            /** Format: int64 */
            line: number;
            message: string;
            /** Format: int64 */
            offset: number;
        };
        Face: {
            /** @example Coffee from the square, since 1998. */
            about?: string;
            /**
             * @description Id of the merchant
             * @example mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /** @example Café Kolibri */
            name: string;
            picture_id?: string;
            /** @example Market Street 4 */
            place?: string;
        };
        Fact: {
            doc: string;
            example: string;
            /** @enum {string} */
            kind: "whole" | "truth" | "text" | "texts";
            name: string;
        };
        Figures: {
            budget: components["schemas"]["Budget"];
            /**
             * Format: int64
             * @description How many vouchers were claimed
             * @example 25
             */
            claimed: number;
            /**
             * Format: int64
             * @description How many of those after somebody passed it on
             * @example 14
             */
            claimed_by_friends: number;
            /** @description Discounts and rewards, divided by the claims, rounded up */
            cost_per_claim?: components["schemas"]["Money"];
            /** @description Divided by the redemptions that friends brought */
            cost_per_friend?: components["schemas"]["Money"];
            cost_per_redemption?: components["schemas"]["Money"];
            /** @description Day by day (UTC), the last 30 that had anything, the earliest first */
            days: components["schemas"]["Day"][];
            /** @description What vouchers were worth at the counter */
            discounts: components["schemas"]["Money"];
            /** @description What whoever passed it on got */
            first_user_rewards: components["schemas"]["Money"];
            /** @description What friends got */
            friend_rewards: components["schemas"]["Money"];
            /** @description How many claims came through how many hands */
            hands: components["schemas"]["Hand"][];
            /** @description Why friends were not recommended it; fewer than five are told as fewer than five */
            left_out: components["schemas"]["Count"][];
            /** @description Why no reward was given */
            no_reward: components["schemas"]["Count"][];
            /**
             * Format: int64
             * @description To how many people the server recommended it
             * @example 40
             */
            recommended: number;
            /**
             * Format: int64
             * @description How often vouchers were used, reversals left out
             * @example 18
             */
            redeemed: number;
            /**
             * Format: int64
             * @example 9
             */
            redeemed_by_friends: number;
            /**
             * Format: int64
             * @description How many redemptions were reversed
             * @example 1
             */
            reversed: number;
            /**
             * Format: int64
             * @description How many rewards were given or are pending
             * @example 16
             */
            rewarded: number;
            /**
             * Format: int64
             * @description How many of those have seen it
             * @example 31
             */
            seen: number;
            /**
             * Format: int64
             * @description To how many people it was shared
             * @example 12
             */
            shared: number;
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
        Hand: {
            /**
             * Format: int64
             * @example 14
             */
            claims: number;
            /**
             * Format: int64
             * @example 1
             */
            hands: number;
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
        Held: {
            /** @description gift_card: what is left on it */
            balance?: components["schemas"]["Money"];
            /**
             * @description Whether you can share it further
             * @example true
             */
            can_share: boolean;
            /** Format: date-time */
            claimed_at: string;
            /**
             * @description What the merchant scans or types, in groups of four; only where one voucher is asked for
             * @example 7Q4M-0XKD-9R2T-HV6C-5
             */
            code?: string;
            /** @description What you get when a friend uses it */
            first_user_gets?: components["schemas"]["Prospect"];
            /** @description Whoever passed the offer on to you first */
            from?: components["schemas"]["User"];
            /**
             * @description Id of the voucher
             * @example v_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /** @description What it is a copy of */
            offer: components["schemas"]["OfferCard"];
            /**
             * @description What the rewards are for
             * @enum {string}
             */
            on?: "claim" | "first_redemption" | "every_redemption" | "spend_above";
            /** @description What you get for using it, because somebody passed it on */
            promise?: components["schemas"]["Prospect"];
            /**
             * @description Whether that is set aside for you; if not, it is given as long as the budget lasts
             * @example true
             */
            promised: boolean;
            /** @description Whether you let friends see it. How many it suited is not told: it would tell who has it already */
            recommended: boolean;
            /**
             * @description Whether it can be recommended
             * @example true
             */
            recommends: boolean;
            /**
             * Format: int64
             * @description To how many more friends and conversations
             * @example 20
             */
            shares_left: number;
            sharing: components["schemas"]["Sharing"];
            spend_above?: components["schemas"]["Money"];
            /**
             * @description Whether it can be used
             * @example active
             * @enum {string}
             */
            state: "active" | "used" | "expired" | "void";
            /** @description When it was used, the latest first; only where one voucher is asked for */
            used: components["schemas"]["Use"][];
            /**
             * Format: int64
             * @description How often it can still be used
             * @example 1
             */
            uses_left: number;
            /**
             * Format: date-time
             * @description Until when it can be used
             */
            valid_until?: string;
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
        Key: {
            /** Format: date-time */
            created_at: string;
            /**
             * @description Id of the key
             * @example key_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * Format: date-time
             * @description To about a minute
             */
            last_used_at?: string;
            merchant_id: string;
            /** @example Till 3 */
            name: string;
            /**
             * @description What it may do: vouchers:validate, vouchers:redeem, vouchers:reverse
             * @example [
             *       "vouchers:validate",
             *       "vouchers:redeem"
             *     ]
             */
            scopes: string[];
            /** @description The key itself, to be sent as a bearer token; shown this once */
            token?: string;
        };
        KeyInputBody: {
            /**
             * @description 1 to 60 characters
             * @example Till 3
             */
            name: string;
            /** @description What it may do */
            scopes: ("vouchers:validate" | "vouchers:redeem" | "vouchers:reverse")[];
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
        Merchant: {
            /** @example Coffee from the square, since 1998. */
            about?: string;
            /** @description Who applied for it */
            applied_by: components["schemas"]["User"];
            /** Format: date-time */
            created_at: string;
            /**
             * @description The currency of its offers
             * @example EUR
             */
            currency: string;
            /**
             * @description Id of the merchant
             * @example mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /** @example Café Kolibri */
            name: string;
            picture_id?: string;
            /** @example Market Street 4 */
            place?: string;
            /**
             * @description Your own role; absent for an administrator who does not work there
             * @example owner
             * @enum {string}
             */
            role?: "owner" | "clerk";
            /**
             * @description Whether an administrator has let it act
             * @example active
             * @enum {string}
             */
            state: "applied" | "active" | "refused" | "closed";
        };
        MerchantChange: {
            /** @description At most 300 characters */
            about?: string;
            /**
             * @description 1 to 60 characters
             * @example Café Kolibri
             */
            name?: string;
            /** @description An uploaded picture; empty for none */
            picture_id?: string;
            /**
             * @description At most 200 characters
             * @example Market Street 4
             */
            place?: string;
        };
        MerchantDraft: {
            /**
             * @description At most 300 characters
             * @example Coffee from the square, since 1998.
             */
            about?: string;
            /**
             * @description The currency of its offers; it stays
             * @example EUR
             */
            currency: string;
            /**
             * @description 1 to 60 characters
             * @example Café Kolibri
             */
            name: string;
            /** @description An uploaded picture */
            picture_id?: string;
            /**
             * @description At most 200 characters
             * @example Market Street 4
             */
            place?: string;
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
            kind: "text" | "image" | "payment_request" | "payment_response" | "payment_summary" | "offer_share" | "system";
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
            /** @description What it is about: the id of a payment request, or of a shared offer. */
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
        OfferCard: {
            /** @example Any coffee, any size, with any milk. */
            description: string;
            /**
             * @description Id of the offer
             * @example off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description What it gives
             * @example free_item
             * @enum {string}
             */
            kind: "percent_off" | "amount_off" | "free_item" | "gift_card";
            /**
             * @description How many are left, told roughly, so that nobody can tell from it who has just claimed one: many are 100 and more, some 10 and more
             * @example some
             * @enum {string}
             */
            left: "unbounded" | "many" | "some" | "few" | "none";
            /** @description Who offers it */
            merchant: components["schemas"]["Face"];
            /**
             * Format: int64
             * @description How many one user can claim
             * @example 1
             */
            per_user: number;
            picture_id?: string;
            /**
             * @description Where it can be used
             * @example Market Street 4
             */
            place: string;
            /**
             * @description Whether it can be claimed now, and why not
             * @example open
             * @enum {string}
             */
            standing: "open" | "not_yet" | "paused" | "over" | "gone";
            terms: components["schemas"]["OfferTerms"];
            /** @example A coffee on the house */
            title: string;
            window: components["schemas"]["Window"];
        };
        OfferDraft: {
            /**
             * @description At most 1,000 characters
             * @example Any coffee, any size, with any milk.
             */
            description?: string;
            /**
             * @description Whether the campaign's budget bears what vouchers are worth, besides rewards
             * @example true
             */
            from_budget: boolean;
            /**
             * @description What it gives
             * @example free_item
             * @enum {string}
             */
            kind: "percent_off" | "amount_off" | "free_item" | "gift_card";
            /** @description An uploaded picture */
            picture_id?: string;
            /**
             * @description Where it can be used; at most 200 characters
             * @example Market Street 4
             */
            place?: string;
            /** @description How many there are */
            supply: components["schemas"]["Supply"];
            /** @description What it is worth, and when */
            terms: components["schemas"]["OfferTerms"];
            /**
             * @description 1 to 80 characters
             * @example A coffee on the house
             */
            title: string;
            /** @description When it can be claimed and used */
            window: components["schemas"]["Window"];
        };
        OfferSettings: {
            /**
             * @description What you are interested in, for merchants' rules to ask about; nobody sees it
             * @example [
             *       "coffee",
             *       "cinema"
             *     ]
             */
            interests: string[];
            /** @description Friends whose recommendations you do not want */
            muted_friends: components["schemas"]["User"][];
            muted_kinds: string[];
            muted_merchants: components["schemas"]["Face"][];
            /**
             * @description Whether whoever passed an offer on may know that it was you who used it
             * @example false
             */
            named: boolean;
            /**
             * @description Whether a recommendation calls at once, rather than waiting on the shelf
             * @example false
             */
            push: boolean;
            /** @description When nothing calls */
            quiet?: components["schemas"]["Quiet"];
            /**
             * @description Whether friends may see what you claim, without being asked each time
             * @example false
             */
            recommend: boolean;
            /**
             * Format: int64
             * @description How many recommendations you want in seven days at most; 0 for none
             * @example 7
             */
            weekly_limit: number;
        };
        OfferTerms: {
            /**
             * @description What it applies to, in words; at most 200 characters
             * @example Hot drinks
             */
            applies_to?: string;
            /**
             * @description Whether it goes together with other vouchers in one order
             * @example false
             */
            combinable?: boolean;
            /** @description The least that has to be spent */
            min_spend?: components["schemas"]["Money"];
            /** @description percent_off: the most it takes off */
            most?: components["schemas"]["Money"];
            /**
             * @description One to a visit: not twice for one order, nor by one person within two hours
             * @example true
             */
            once_per_visit?: boolean;
            /**
             * Format: int64
             * @description percent_off: 1 to 100
             * @example 0
             */
            percent?: number;
            /**
             * Format: int64
             * @description How often one voucher can be used; 1 when left out. A gift card is used until it is empty
             * @example 1
             */
            uses?: number;
            /** @description amount_off: how much; free_item: what it costs otherwise; gift_card: what is on it */
            value?: components["schemas"]["Money"];
        };
        Outcome: {
            amount?: components["schemas"]["Money"];
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            gives?: "money" | "points" | "voucher";
            /**
             * Format: int64
             * @example 0
             */
            points?: number;
            /** @enum {string} */
            reason: "rewarded" | "no_policy" | "not_passed_on" | "outside_window" | "oneself" | "same_terminal" | "circular" | "works_there" | "not_the_first" | "below_spend" | "no_template" | "user_limit" | "pair_limit" | "day_limit" | "budget" | "reversed";
            /** @description Absent for a reward on the claim */
            redemption_id?: string;
            reward_id: string;
            /** @enum {string} */
            side: "first_user" | "friend";
            /** @enum {string} */
            state: "none" | "pending" | "paid" | "reversed";
        };
        PageCampaign: {
            /** @description One page of the list */
            items: components["schemas"]["Campaign"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
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
        PageHeld: {
            /** @description One page of the list */
            items: components["schemas"]["Held"][];
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
        PageKey: {
            /** @description One page of the list */
            items: components["schemas"]["Key"][];
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
        PageMerchant: {
            /** @description One page of the list */
            items: components["schemas"]["Merchant"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PagePassed: {
            /** @description One page of the list */
            items: components["schemas"]["Passed"][];
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
        PagePoints: {
            /** @description One page of the list */
            items: components["schemas"]["Points"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageRedeemed: {
            /** @description One page of the list */
            items: components["schemas"]["Redeemed"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageRedemption: {
            /** @description One page of the list */
            items: components["schemas"]["Redemption"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageReward: {
            /** @description One page of the list */
            items: components["schemas"]["Reward"][];
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
        PageShown: {
            /** @description One page of the list */
            items: components["schemas"]["Shown"][];
            /**
             * @description Send it as cursor for the next page; absent at the end
             * @example MjAyNi0xMS0yMw
             */
            next_cursor?: string;
        };
        PageStaff: {
            /** @description One page of the list */
            items: components["schemas"]["Staff"][];
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
        Pass: {
            /** Format: date-time */
            created_at: string;
            /** @description Who passed it on */
            from: components["schemas"]["User"];
            /**
             * @description Id of the pass
             * @example ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description By the server's rule, by a friend's hand, or in a conversation
             * @example recommendation
             * @enum {string}
             */
            kind: "recommendation" | "share" | "conversation";
            /**
             * @example waiting
             * @enum {string}
             */
            state: "waiting" | "seen" | "declined" | "claimed";
        };
        Passed: {
            /** Format: date-time */
            created_at: string;
            /** @description Who passed it on */
            from: components["schemas"]["User"];
            /**
             * @description Id of the pass
             * @example ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description By the server's rule, by a friend's hand, or in a conversation
             * @example recommendation
             * @enum {string}
             */
            kind: "recommendation" | "share" | "conversation";
            offer: components["schemas"]["Shown"];
            /**
             * @example waiting
             * @enum {string}
             */
            state: "waiting" | "seen" | "declined" | "claimed";
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
        Points: {
            /**
             * Format: int64
             * @example 40
             */
            balance: number;
            merchant: components["schemas"]["Face"];
        };
        Policy: {
            /**
             * Format: int64
             * @description For how many days a pass counts; 30 when left out
             * @example 30
             */
            attribution_days?: number;
            /** @description For whoever passed it on: the first template whose condition holds */
            first_user: components["schemas"]["Template"][];
            /** @description For the friend: a certain benefit, shown beforehand, without condition or chance */
            friend: components["schemas"]["Template"][];
            /**
             * @description What it is for; nothing is given when left out
             * @example first_redemption
             * @enum {string}
             */
            on?: "claim" | "first_redemption" | "every_redemption" | "spend_above";
            /**
             * Format: int64
             * @description For how many days it waits, so that a reversal finds it; 0 for at once
             * @example 0
             */
            pending_days?: number;
            /**
             * Format: int64
             * @description How many of them within a day; 0 for no limit
             * @example 10
             */
            per_day?: number;
            /**
             * Format: int64
             * @description How many of them for one friend; 0 for no limit
             * @example 1
             */
            per_pair?: number;
            /**
             * Format: int64
             * @description How many rewards one first user gets from this offer at most; 0 for no limit
             * @example 50
             */
            per_user?: number;
            /** @description spend_above: a purchase above this */
            spend_above?: components["schemas"]["Money"];
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
        Prospect: {
            /** @description money: how much */
            amount?: components["schemas"]["Money"];
            /**
             * @example money
             * @enum {string}
             */
            gives: "money" | "points" | "voucher";
            /**
             * Format: int64
             * @description points: how many
             * @example 0
             */
            points?: number;
            /**
             * @description voucher: of which offer
             * @example A slice of cake
             */
            title?: string;
            /**
             * @description Whether it is the most it can be, rather than what it is
             * @example false
             */
            up_to: boolean;
        };
        Purchase: {
            /**
             * @description The voucher's code, as it was scanned or typed: case, spaces and dashes do not matter
             * @example 7Q4M-0XKD-9R2T-HV6C-5
             */
            code: string;
            /**
             * @description The order's name in the till or shop: redeemed for it once, it stays redeemed once
             * @example till-3/2041
             */
            order_reference?: string;
            /**
             * @description Where; the merchant's own place when left out
             * @example Market Street 4
             */
            place?: string;
            /** @description What the purchase comes to; needed for percent_off, and where something has to be spent */
            spent?: components["schemas"]["Money"];
            /** @description gift_card: how much of it to use; as much as the purchase comes to, or all of it, when left out */
            use?: components["schemas"]["Money"];
        };
        Quiet: {
            /** @example 22:00 */
            from: string;
            /**
             * @description Name of a time zone
             * @example Europe/Berlin
             */
            time_zone: string;
            /** @example 07:00 */
            until: string;
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
            kind: "text" | "image" | "payment_request" | "payment_response" | "payment_summary" | "offer_share" | "system";
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
        Recommendation: {
            /**
             * @description Friends, or members of shared groups as well; friends when left out
             * @example friends
             * @enum {string}
             */
            candidates?: "friends" | "friends_and_groups";
            /**
             * @description An expression over the facts about friend and pair; everybody when left out
             * @example friends_since >= 7 && !has_used
             */
            condition?: string;
            /**
             * Format: int64
             * @description How many friends for one claim at most; 20 when left out
             * @example 20
             */
            most?: number;
            /**
             * @description Whether claims are recommended at all, with the claimer's consent
             * @example true
             */
            on: boolean;
            /**
             * @description Who comes first; closeness when left out
             * @example closeness
             * @enum {string}
             */
            order?: "closeness" | "random";
        };
        Redeemed: {
            /** Format: date-time */
            at: string;
            /** @description gift_card: what is left on it now */
            balance?: components["schemas"]["Money"];
            /**
             * @description Who redeemed it: the name of a member of the staff, or of a key
             * @example Bo
             */
            by: string;
            /**
             * @description Id of the redemption
             * @example rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /** @enum {string} */
            kind: "percent_off" | "amount_off" | "free_item" | "gift_card";
            merchant_id: string;
            offer_id: string;
            /** @example till-3/2041 */
            order_reference?: string;
            place?: string;
            /**
             * @description Why it was reversed
             * @example Wrong order
             */
            reason?: string;
            /** Format: date-time */
            reversed_at?: string;
            reversed_by?: string;
            /** @description What it gave to either side, or why nothing */
            rewards: components["schemas"]["Outcome"][];
            /** @description What the purchase came to */
            spent?: components["schemas"]["Money"];
            /**
             * @example done
             * @enum {string}
             */
            state: "done" | "reversed";
            /** @example A coffee on the house */
            title: string;
            /** @description What remained to be paid */
            to_pay?: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description How often the voucher can still be used
             * @example 0
             */
            uses_left: number;
            /** @description What the voucher was worth in it */
            value: components["schemas"]["Money"];
        };
        Redemption: {
            /** Format: date-time */
            at: string;
            /** @description gift_card: what is left on it now */
            balance?: components["schemas"]["Money"];
            /**
             * @description Who redeemed it: the name of a member of the staff, or of a key
             * @example Bo
             */
            by: string;
            /**
             * @description Id of the redemption
             * @example rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /** @enum {string} */
            kind: "percent_off" | "amount_off" | "free_item" | "gift_card";
            merchant_id: string;
            offer_id: string;
            /** @example till-3/2041 */
            order_reference?: string;
            place?: string;
            /**
             * @description Why it was reversed
             * @example Wrong order
             */
            reason?: string;
            /** Format: date-time */
            reversed_at?: string;
            reversed_by?: string;
            /** @description What the purchase came to */
            spent?: components["schemas"]["Money"];
            /**
             * @example done
             * @enum {string}
             */
            state: "done" | "reversed";
            /** @example A coffee on the house */
            title: string;
            /** @description What remained to be paid */
            to_pay?: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description How often the voucher can still be used
             * @example 0
             */
            uses_left: number;
            /** @description What the voucher was worth in it */
            value: components["schemas"]["Money"];
        };
        ReversalInputBody: {
            /**
             * @description Why; at most 200 characters
             * @example Wrong order
             */
            reason?: string;
        };
        Reward: {
            amount?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When it was told
             */
            at: string;
            /**
             * Format: date-time
             * @description pending: when it is paid
             */
            due_at?: string;
            /** @description Who used it; absent where they did not want to be named */
            friend?: components["schemas"]["User"];
            /**
             * @example money
             * @enum {string}
             */
            gives?: "money" | "points" | "voucher";
            /**
             * @description Id of the reward
             * @example rwd_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            merchant: components["schemas"]["Face"];
            /**
             * @description Title of the offer
             * @example A coffee on the house
             */
            offer: string;
            offer_id: string;
            /**
             * Format: int64
             * @example 0
             */
            points?: number;
            /**
             * @description Why, from the list in the documentation
             * @example rewarded
             * @enum {string}
             */
            reason: "rewarded" | "no_policy" | "not_passed_on" | "outside_window" | "oneself" | "same_terminal" | "circular" | "works_there" | "not_the_first" | "below_spend" | "no_template" | "user_limit" | "pair_limit" | "day_limit" | "budget" | "reversed";
            /** @description reversed: what was taken back */
            recovered?: components["schemas"]["Money"];
            /**
             * @description Whether it is for having passed the offer on, or for having used it
             * @enum {string}
             */
            side: "first_user" | "friend";
            /**
             * @example paid
             * @enum {string}
             */
            state: "none" | "pending" | "paid" | "reversed";
            /** @description The voucher that it gave */
            voucher_id?: string;
        };
        RewardExplanation: {
            amount?: components["schemas"]["Money"];
            /** Format: date-time */
            due_at: string;
            /**
             * Format: date-time
             * @description Absent for the first user where the friend did not want to be named
             */
            earned_at?: string;
            /** @description The usage information; absent for the first user where the friend did not want to be named */
            facts?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether the amount is the flat one, because the friend did not want to be named
             * @example false
             */
            flat: boolean;
            /** @enum {string} */
            gives?: "money" | "points" | "voucher";
            /** @enum {string} */
            on?: "claim" | "first_redemption" | "every_redemption" | "spend_above";
            /**
             * Format: int64
             * @example 0
             */
            points?: number;
            /** @enum {string} */
            reason: "rewarded" | "no_policy" | "not_passed_on" | "outside_window" | "oneself" | "same_terminal" | "circular" | "works_there" | "not_the_first" | "below_spend" | "no_template" | "user_limit" | "pair_limit" | "day_limit" | "budget" | "reversed";
            /** @enum {string} */
            side: "first_user" | "friend";
            /** @enum {string} */
            state: "none" | "pending" | "paid" | "reversed";
            /**
             * Format: int64
             * @description Which template was taken, from 1; absent for none
             * @example 1
             */
            template?: number;
            /** @description The templates in their order, as far as they were looked at */
            tried: components["schemas"]["Tried"][];
        };
        RewardPage: {
            reward: components["schemas"]["Reward"];
            /**
             * @description Likewise
             * @example Café Kolibri says thank you: {amount} for you.
             */
            text: string;
            /**
             * @description Empty where the merchant wrote none; {amount} is left as it stands, to be written as the reader writes it
             * @example Bo used the coffee you passed on
             */
            title: string;
        };
        Rules: {
            /** @description To whom the server recommends it */
            recommendation: components["schemas"]["Recommendation"];
            /** @description Who gets what, and when */
            rewards: components["schemas"]["Policy"];
            /** @description How people may share it */
            sharing: components["schemas"]["Sharing"];
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
        SeenInputBody: {
            /** @description Which were on screen */
            pass_ids: string[];
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
        SettingsChange: {
            /** @description At most 20, of 1 to 30 characters; upper and lower case are the same */
            interests?: string[];
            /** @example true */
            named?: boolean;
            /** @example true */
            push?: boolean;
            /** @description The same time for both ends means none */
            quiet?: components["schemas"]["Quiet"];
            /** @example true */
            recommend?: boolean;
            /**
             * Format: int64
             * @example 7
             */
            weekly_limit?: number;
        };
        ShareCard: {
            /** @description Who claimed it by way of this card and wants it to be seen */
            claimed_by: components["schemas"]["User"][];
            conversation_id: string;
            /** Format: date-time */
            created_at: string;
            /** @description What those get who use it */
            friend_gets?: components["schemas"]["Prospect"];
            /** @description Who shared it */
            from: components["schemas"]["User"];
            /**
             * @description Id of the share
             * @example shr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            message_id: string;
            offer: components["schemas"]["OfferCard"];
            /**
             * Format: int64
             * @description Grows with every change
             * @example 2
             */
            version: number;
        };
        ShareWish: {
            /** @description Or a conversation: it gets a message with a live card */
            conversation_id?: string;
            /**
             * @description A few words with it, in a conversation
             * @example Try this one!
             */
            note?: string;
            /** @description Friends */
            user_ids?: string[];
        };
        Shared: {
            /** @description The card in the conversation */
            card?: components["schemas"]["ShareCard"];
            voucher: components["schemas"]["Held"];
        };
        Sharing: {
            /**
             * @description Whether it may be shared into conversations
             * @example true
             */
            conversations: boolean;
            /**
             * Format: int64
             * @description To how many friends and conversations one voucher may be shared; 20 when left out
             * @example 20
             */
            copies?: number;
            /**
             * Format: int64
             * @description Through how many hands it may go: 1 means that those who receive it cannot pass it on; 3 when left out
             * @example 3
             */
            depth?: number;
            /**
             * @description Whether it may be shared to friends
             * @example true
             */
            friends: boolean;
        };
        Shown: {
            /**
             * @description Whether you could claim one now
             * @example true
             */
            can_claim: boolean;
            /** @example Any coffee, any size, with any milk. */
            description: string;
            /** @description What you get when a friend uses it */
            first_user_gets?: components["schemas"]["Prospect"];
            /** @description What you get when you use it after somebody passed it on to you */
            friend_gets?: components["schemas"]["Prospect"];
            /** @description Whoever passed it on to you first */
            from?: components["schemas"]["Pass"];
            /**
             * @description Id of the offer
             * @example off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description What it gives
             * @example free_item
             * @enum {string}
             */
            kind: "percent_off" | "amount_off" | "free_item" | "gift_card";
            /**
             * @description How many are left, told roughly, so that nobody can tell from it who has just claimed one: many are 100 and more, some 10 and more
             * @example some
             * @enum {string}
             */
            left: "unbounded" | "many" | "some" | "few" | "none";
            /** @description Who offers it */
            merchant: components["schemas"]["Face"];
            /**
             * @description What the rewards are for
             * @enum {string}
             */
            on?: "claim" | "first_redemption" | "every_redemption" | "spend_above";
            /**
             * Format: int64
             * @description For how many days rewards wait
             * @example 0
             */
            pending_days: number;
            /**
             * Format: int64
             * @description How many one user can claim
             * @example 1
             */
            per_user: number;
            picture_id?: string;
            /**
             * @description Where it can be used
             * @example Market Street 4
             */
            place: string;
            /**
             * @description Whether a claim is recommended to friends, if the claimer agrees
             * @example true
             */
            recommends: boolean;
            sharing: components["schemas"]["Sharing"];
            spend_above?: components["schemas"]["Money"];
            /**
             * @description Whether it can be claimed now, and why not
             * @example open
             * @enum {string}
             */
            standing: "open" | "not_yet" | "paused" | "over" | "gone";
            terms: components["schemas"]["OfferTerms"];
            /** @example A coffee on the house */
            title: string;
            /** @description Your newest voucher of it */
            voucher_id?: string;
            window: components["schemas"]["Window"];
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
        Staff: {
            /** Format: date-time */
            added_at: string;
            /**
             * @example clerk
             * @enum {string}
             */
            role: "owner" | "clerk";
            user: components["schemas"]["User"];
        };
        StaffChangeInputBody: {
            /**
             * @example owner
             * @enum {string}
             */
            role: "owner" | "clerk";
        };
        StaffInputBody: {
            /**
             * @description Handle of the user
             * @example bo
             */
            handle: string;
            /**
             * @description A clerk redeems and reverses; an owner does everything
             * @example clerk
             * @enum {string}
             */
            role: "owner" | "clerk";
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
        Supply: {
            /**
             * Format: int64
             * @description How many can be claimed in all
             * @example 500
             */
            claims?: number;
            /**
             * Format: int64
             * @description How many one user can claim; 1 when left out
             * @example 1
             */
            per_user?: number;
            /**
             * Format: int64
             * @description How often it can be used in all
             * @example 0
             */
            redemptions?: number;
        };
        Template: {
            /** @description money: a fixed amount; beside percent or at_least and at_most, what is given instead where the friend is not to be named, so that the amount tells nothing */
            amount?: components["schemas"]["Money"];
            /** @description money: a chance amount from this */
            at_least?: components["schemas"]["Money"];
            /** @description money: to this */
            at_most?: components["schemas"]["Money"];
            /**
             * @description An expression over the usage information; always when left out
             * @example spent >= 1000
             */
            condition?: string;
            /**
             * @description What it gives
             * @example money
             * @enum {string}
             */
            gives: "money" | "points" | "voucher";
            /** @description money: the most that percent gives */
            most?: components["schemas"]["Money"];
            /** @description voucher: a published offer of the same merchant */
            offer_id?: string;
            /**
             * Format: int64
             * @description money: so many percent of what was spent, up to most
             * @example 0
             */
            percent?: number;
            /**
             * Format: int64
             * @description points: how many
             * @example 0
             */
            points?: number;
            /**
             * @description Text of the reward page
             * @example {merchant} says thank you: {amount} for you.
             */
            text?: string;
            /**
             * @description Title of the reward page; {friend}, {amount}, {offer} and {merchant} stand for what they say
             * @example {friend} used the coffee you passed on
             */
            title?: string;
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
            /** @description The shared offers that items show, by id, as they are now */
            shares: {
                [key: string]: components["schemas"]["ShareCard"];
            };
        };
        Tried: {
            /**
             * @description Its condition; empty for always
             * @example spent >= 1000
             */
            condition: string;
            /** @example false */
            held: boolean;
            /** @description Facts that nobody knew, so that it could not hold */
            missing?: string[];
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
        Use: {
            /** Format: date-time */
            at: string;
            /**
             * @description Id of the redemption
             * @example rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /** @example Market Street 4 */
            place: string;
            /**
             * @description Whether it was taken back
             * @example false
             */
            reversed: boolean;
            /** @description What the purchase came to */
            spent?: components["schemas"]["Money"];
            /** @description What the voucher was worth */
            value: components["schemas"]["Money"];
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
        VoucherCheck: {
            /** @description gift_card: what is on it */
            balance?: components["schemas"]["Money"];
            /** @description The same as a sentence, in English */
            detail?: string;
            /** @enum {string} */
            kind: "percent_off" | "amount_off" | "free_item" | "gift_card";
            /**
             * @description The code of the problem that redeeming would answer
             * @example spend_missing
             */
            obstacle?: string;
            offer_id: string;
            /**
             * @description Whether it can be redeemed like that now
             * @example true
             */
            redeemable: boolean;
            /**
             * @example active
             * @enum {string}
             */
            state: "active" | "used" | "expired" | "void";
            terms: components["schemas"]["OfferTerms"];
            /** @example A coffee on the house */
            title: string;
            /** @description What would remain to be paid */
            to_pay?: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description How often it can still be used
             * @example 1
             */
            uses_left: number;
            /**
             * Format: date-time
             * @description Until when it can be used
             */
            valid_until?: string;
            /** @description What it would be worth */
            value?: components["schemas"]["Money"];
        };
        Wallet: {
            /** @description One for each currency, the server's own first if there is none yet. */
            balances: components["schemas"]["Balance"][];
            /** @description Whether the money is play money, worth nothing anywhere. */
            play_money: boolean;
        };
        Why: {
            /**
             * @description The merchant's rule that you met
             * @example friends_since >= 7
             */
            condition?: string;
            /** Format: date-time */
            created_at: string;
            /** @description What the rule saw of you and whoever passed it on; nobody else is shown it */
            facts?: {
                [key: string]: unknown;
            };
            /** @description Who passed it on */
            from: components["schemas"]["User"];
            /**
             * @description A group that you share, where that is the connection, or where it was shared
             * @example Friday climbers
             */
            group?: string;
            /**
             * @description Id of the pass
             * @example ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f
             */
            id: string;
            /**
             * @description By the server's rule, by a friend's hand, or in a conversation
             * @example recommendation
             * @enum {string}
             */
            kind: "recommendation" | "share" | "conversation";
            /**
             * @description How whoever passed it on is connected with you
             * @example friend
             * @enum {string}
             */
            relation: "friend" | "group";
            /**
             * @example waiting
             * @enum {string}
             */
            state: "waiting" | "seen" | "declined" | "claimed";
            /**
             * Format: int64
             * @description How many recommendations you had in the seven days before
             * @example 2
             */
            this_week: number;
            /**
             * Format: int64
             * @description How many you want at most
             * @example 7
             */
            weekly_limit: number;
        };
        Window: {
            /**
             * Format: date-time
             * @description Until when it can be claimed
             */
            claim_until?: string;
            /**
             * Format: date-time
             * @description From when it can be claimed; from publishing on when left out
             */
            opens_at?: string;
            /**
             * Format: int64
             * @description For how many days after the claim it can be used; with valid_until, the earlier of the two
             * @example 30
             */
            valid_days?: number;
            /**
             * Format: date-time
             * @description Until when each voucher can be used
             */
            valid_until?: string;
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
                     *       "requests": {},
                     *       "shares": {}
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
    "list-merchants": {
        parameters: {
            query?: {
                /** @description For administrators: every merchant in this state, rather than those you work for */
                state?: "applied" | "active" | "refused" | "closed";
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
                     *           "about": "Coffee from the square, since 1998.",
                     *           "applied_by": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "currency": "EUR",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4",
                     *           "role": "owner",
                     *           "state": "active"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageMerchant"];
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
            /** @description `forbidden` */
            403: {
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
    "apply-for-merchant": {
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
                 *       "about": "Coffee from the square, since 1998.",
                 *       "currency": "EUR",
                 *       "name": "Café Kolibri",
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "place": "Market Street 4"
                 *     }
                 */
                "application/json": components["schemas"]["MerchantDraft"];
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
                     *       "about": "Coffee from the square, since 1998.",
                     *       "applied_by": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "currency": "EUR",
                     *       "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "name": "Café Kolibri",
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "place": "Market Street 4",
                     *       "role": "owner",
                     *       "state": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["Merchant"];
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
            /** @description `too_many_merchants` */
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
            /** @description `merchant_invalid`, `unknown_currency`, `currency_not_used`, `picture_not_found`, `invalid`, `idempotency_key_reused` */
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
    "show-merchant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
                     *       "about": "Coffee from the square, since 1998.",
                     *       "applied_by": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "currency": "EUR",
                     *       "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "name": "Café Kolibri",
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "place": "Market Street 4",
                     *       "role": "owner",
                     *       "state": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["Merchant"];
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
    "change-merchant": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "about": "text",
                 *       "name": "Café Kolibri",
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "place": "Market Street 4"
                 *     }
                 */
                "application/json": components["schemas"]["MerchantChange"];
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
                     *       "about": "Coffee from the square, since 1998.",
                     *       "applied_by": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "currency": "EUR",
                     *       "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "name": "Café Kolibri",
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "place": "Market Street 4",
                     *       "role": "owner",
                     *       "state": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["Merchant"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `merchant_invalid`, `picture_not_found`, `invalid`, `idempotency_key_reused` */
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
    "show-merchant-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
            /** @description `merchant_owner_only` */
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
    "decide-merchant": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agree": true
                 *     }
                 */
                "application/json": components["schemas"]["DecisionInputBody"];
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
                     *       "about": "Coffee from the square, since 1998.",
                     *       "applied_by": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "currency": "EUR",
                     *       "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "name": "Café Kolibri",
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "place": "Market Street 4",
                     *       "role": "owner",
                     *       "state": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["Merchant"];
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
    deposit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `merchant_not_active`, `insufficient_funds`, `balance_limit` */
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
            /** @description `currency_mismatch`, `amount_invalid`, `unknown_currency`, `amount_negative`, `amount_too_large`, `currency_not_used`, `invalid`, `idempotency_key_reused` */
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
    "check-expression": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expression": "friends_since >= 7",
                 *       "for": "recommendation"
                 *     }
                 */
                "application/json": components["schemas"]["ExpressionInputBody"];
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
                     *       "facts": [
                     *         {
                     *           "doc": "text",
                     *           "example": "text",
                     *           "kind": "whole",
                     *           "name": "text"
                     *         }
                     *       ],
                     *       "ok": false,
                     *       "problems": [
                     *         {
                     *           "column": 1,
                     *           "length": 1,
                     *           "line": 1,
                     *           "message": "text",
                     *           "offset": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Checked"];
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
    "list-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
                     *           "id": "key_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "last_used_at": "2026-11-23T19:30:00Z",
                     *           "merchant_id": "text",
                     *           "name": "Till 3",
                     *           "scopes": [
                     *             "vouchers:validate",
                     *             "vouchers:redeem"
                     *           ],
                     *           "token": "text"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageKey"];
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
            /** @description `merchant_owner_only` */
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
    "make-key": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Till 3",
                 *       "scopes": [
                 *         "vouchers:validate"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyInputBody"];
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
                     *       "id": "key_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "last_used_at": "2026-11-23T19:30:00Z",
                     *       "merchant_id": "text",
                     *       "name": "Till 3",
                     *       "scopes": [
                     *         "vouchers:validate",
                     *         "vouchers:redeem"
                     *       ],
                     *       "token": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["Key"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `too_many_keys` */
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
            /** @description `key_invalid`, `invalid`, `idempotency_key_reused` */
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
    "revoke-key": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the key */
                key_id: string;
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
    "list-campaigns": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
                     *           "alerted": 0,
                     *           "budget": {
                     *             "available": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "funded": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "held": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "returned": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "spent": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             }
                     *           },
                     *           "claimed": 12,
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "draft": {
                     *             "description": "Any coffee, any size, with any milk.",
                     *             "from_budget": true,
                     *             "kind": "free_item",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "place": "Market Street 4",
                     *             "supply": {
                     *               "claims": 500,
                     *               "per_user": 1,
                     *               "redemptions": 0
                     *             },
                     *             "terms": {
                     *               "applies_to": "Hot drinks",
                     *               "combinable": false,
                     *               "min_spend": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "once_per_visit": true,
                     *               "percent": 0,
                     *               "uses": 1,
                     *               "value": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               }
                     *             },
                     *             "title": "A coffee on the house",
                     *             "window": {
                     *               "claim_until": "2026-11-23T19:30:00Z",
                     *               "opens_at": "2026-11-23T19:30:00Z",
                     *               "valid_days": 30,
                     *               "valid_until": "2026-11-23T19:30:00Z"
                     *             }
                     *           },
                     *           "ended_at": "2026-11-23T19:30:00Z",
                     *           "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "merchant_id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "published_at": "2026-11-23T19:30:00Z",
                     *           "redeemed": 7,
                     *           "rules": {
                     *             "recommendation": {
                     *               "candidates": "friends",
                     *               "condition": "friends_since >= 7 && !has_used",
                     *               "most": 20,
                     *               "on": true,
                     *               "order": "closeness"
                     *             },
                     *             "rewards": {
                     *               "attribution_days": 30,
                     *               "first_user": [
                     *                 {
                     *                   "amount": {
                     *                     "amount": 1250,
                     *                     "currency": "EUR"
                     *                   },
                     *                   "at_least": {
                     *                     "amount": 1250,
                     *                     "currency": "EUR"
                     *                   },
                     *                   "at_most": {
                     *                     "amount": 1250,
                     *                     "currency": "EUR"
                     *                   },
                     *                   "condition": "spent >= 1000",
                     *                   "gives": "money",
                     *                   "most": {
                     *                     "amount": 1250,
                     *                     "currency": "EUR"
                     *                   },
                     *                   "offer_id": "text",
                     *                   "percent": 0,
                     *                   "points": 0,
                     *                   "text": "{merchant} says thank you: {amount} for you.",
                     *                   "title": "{friend} used the coffee you passed on"
                     *                 }
                     *               ],
                     *               "friend": [
                     *                 {
                     *                   "amount": {
                     *                     "amount": 1250,
                     *                     "currency": "EUR"
                     *                   },
                     *                   "at_least": {
                     *                     "amount": 1250,
                     *                     "currency": "EUR"
                     *                   },
                     *                   "at_most": {
                     *                     "amount": 1250,
                     *                     "currency": "EUR"
                     *                   },
                     *                   "condition": "spent >= 1000",
                     *                   "gives": "money",
                     *                   "most": {
                     *                     "amount": 1250,
                     *                     "currency": "EUR"
                     *                   },
                     *                   "offer_id": "text",
                     *                   "percent": 0,
                     *                   "points": 0,
                     *                   "text": "{merchant} says thank you: {amount} for you.",
                     *                   "title": "{friend} used the coffee you passed on"
                     *                 }
                     *               ],
                     *               "on": "first_redemption",
                     *               "pending_days": 0,
                     *               "per_day": 10,
                     *               "per_pair": 1,
                     *               "per_user": 50,
                     *               "spend_above": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               }
                     *             },
                     *             "sharing": {
                     *               "conversations": true,
                     *               "copies": 20,
                     *               "depth": 3,
                     *               "friends": true
                     *             }
                     *           },
                     *           "state": "published",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageCampaign"];
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
    "draft-campaign": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Any coffee, any size, with any milk.",
                 *       "from_budget": true,
                 *       "kind": "free_item",
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "place": "Market Street 4",
                 *       "rules": {
                 *         "recommendation": {
                 *           "candidates": "friends",
                 *           "condition": "friends_since >= 7 && !has_used",
                 *           "most": 20,
                 *           "on": true,
                 *           "order": "closeness"
                 *         },
                 *         "rewards": {
                 *           "attribution_days": 30,
                 *           "first_user": [
                 *             {
                 *               "amount": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_least": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "condition": "spent >= 1000",
                 *               "gives": "money",
                 *               "most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "offer_id": "text",
                 *               "percent": 0,
                 *               "points": 0,
                 *               "text": "{merchant} says thank you: {amount} for you.",
                 *               "title": "{friend} used the coffee you passed on"
                 *             }
                 *           ],
                 *           "friend": [
                 *             {
                 *               "amount": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_least": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "condition": "spent >= 1000",
                 *               "gives": "money",
                 *               "most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "offer_id": "text",
                 *               "percent": 0,
                 *               "points": 0,
                 *               "text": "{merchant} says thank you: {amount} for you.",
                 *               "title": "{friend} used the coffee you passed on"
                 *             }
                 *           ],
                 *           "on": "first_redemption",
                 *           "pending_days": 0,
                 *           "per_day": 10,
                 *           "per_pair": 1,
                 *           "per_user": 50,
                 *           "spend_above": {
                 *             "amount": 1250,
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         "sharing": {
                 *           "conversations": true,
                 *           "copies": 20,
                 *           "depth": 3,
                 *           "friends": true
                 *         }
                 *       },
                 *       "supply": {
                 *         "claims": 500,
                 *         "per_user": 1,
                 *         "redemptions": 0
                 *       },
                 *       "terms": {
                 *         "applies_to": "Hot drinks",
                 *         "combinable": false,
                 *         "min_spend": {
                 *           "amount": 1250,
                 *           "currency": "EUR"
                 *         },
                 *         "most": {
                 *           "amount": 1250,
                 *           "currency": "EUR"
                 *         },
                 *         "once_per_visit": true,
                 *         "percent": 0,
                 *         "uses": 1,
                 *         "value": {
                 *           "amount": 1250,
                 *           "currency": "EUR"
                 *         }
                 *       },
                 *       "title": "A coffee on the house",
                 *       "window": {
                 *         "claim_until": "2026-11-23T19:30:00Z",
                 *         "opens_at": "2026-11-23T19:30:00Z",
                 *         "valid_days": 30,
                 *         "valid_until": "2026-11-23T19:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CampaignDraft"];
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
                     *       "alerted": 0,
                     *       "budget": {
                     *         "available": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "funded": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "held": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "returned": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "spent": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "claimed": 12,
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "draft": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "from_budget": true,
                     *         "kind": "free_item",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "supply": {
                     *           "claims": 500,
                     *           "per_user": 1,
                     *           "redemptions": 0
                     *         },
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "ended_at": "2026-11-23T19:30:00Z",
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "merchant_id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "published_at": "2026-11-23T19:30:00Z",
                     *       "redeemed": 7,
                     *       "rules": {
                     *         "recommendation": {
                     *           "candidates": "friends",
                     *           "condition": "friends_since >= 7 && !has_used",
                     *           "most": 20,
                     *           "on": true,
                     *           "order": "closeness"
                     *         },
                     *         "rewards": {
                     *           "attribution_days": 30,
                     *           "first_user": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "friend": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "on": "first_redemption",
                     *           "pending_days": 0,
                     *           "per_day": 10,
                     *           "per_pair": 1,
                     *           "per_user": 50,
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "sharing": {
                     *           "conversations": true,
                     *           "copies": 20,
                     *           "depth": 3,
                     *           "friends": true
                     *         }
                     *       },
                     *       "state": "published",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `too_many_offers` */
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
            /** @description `picture_not_found`, `offer_invalid`, `expression_invalid`, `unknown_currency`, `amount_negative`, `amount_too_large`, `currency_mismatch`, `invalid`, `idempotency_key_reused` */
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
    "preview-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Any coffee, any size, with any milk.",
                 *       "from_budget": true,
                 *       "kind": "free_item",
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "place": "Market Street 4",
                 *       "rules": {
                 *         "recommendation": {
                 *           "candidates": "friends",
                 *           "condition": "friends_since >= 7 && !has_used",
                 *           "most": 20,
                 *           "on": true,
                 *           "order": "closeness"
                 *         },
                 *         "rewards": {
                 *           "attribution_days": 30,
                 *           "first_user": [
                 *             {
                 *               "amount": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_least": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "condition": "spent >= 1000",
                 *               "gives": "money",
                 *               "most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "offer_id": "text",
                 *               "percent": 0,
                 *               "points": 0,
                 *               "text": "{merchant} says thank you: {amount} for you.",
                 *               "title": "{friend} used the coffee you passed on"
                 *             }
                 *           ],
                 *           "friend": [
                 *             {
                 *               "amount": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_least": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "condition": "spent >= 1000",
                 *               "gives": "money",
                 *               "most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "offer_id": "text",
                 *               "percent": 0,
                 *               "points": 0,
                 *               "text": "{merchant} says thank you: {amount} for you.",
                 *               "title": "{friend} used the coffee you passed on"
                 *             }
                 *           ],
                 *           "on": "first_redemption",
                 *           "pending_days": 0,
                 *           "per_day": 10,
                 *           "per_pair": 1,
                 *           "per_user": 50,
                 *           "spend_above": {
                 *             "amount": 1250,
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         "sharing": {
                 *           "conversations": true,
                 *           "copies": 20,
                 *           "depth": 3,
                 *           "friends": true
                 *         }
                 *       },
                 *       "supply": {
                 *         "claims": 500,
                 *         "per_user": 1,
                 *         "redemptions": 0
                 *       },
                 *       "terms": {
                 *         "applies_to": "Hot drinks",
                 *         "combinable": false,
                 *         "min_spend": {
                 *           "amount": 1250,
                 *           "currency": "EUR"
                 *         },
                 *         "most": {
                 *           "amount": 1250,
                 *           "currency": "EUR"
                 *         },
                 *         "once_per_visit": true,
                 *         "percent": 0,
                 *         "uses": 1,
                 *         "value": {
                 *           "amount": 1250,
                 *           "currency": "EUR"
                 *         }
                 *       },
                 *       "title": "A coffee on the house",
                 *       "window": {
                 *         "claim_until": "2026-11-23T19:30:00Z",
                 *         "opens_at": "2026-11-23T19:30:00Z",
                 *         "valid_days": 30,
                 *         "valid_until": "2026-11-23T19:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CampaignDraft"];
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
                     *       "can_claim": true,
                     *       "description": "Any coffee, any size, with any milk.",
                     *       "first_user_gets": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "friend_gets": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "from": {
                     *         "created_at": "2026-11-23T19:30:00Z",
                     *         "from": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "id": "ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "kind": "recommendation",
                     *         "state": "waiting"
                     *       },
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "kind": "free_item",
                     *       "left": "some",
                     *       "merchant": {
                     *         "about": "Coffee from the square, since 1998.",
                     *         "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Café Kolibri",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4"
                     *       },
                     *       "on": "claim",
                     *       "pending_days": 0,
                     *       "per_user": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "place": "Market Street 4",
                     *       "recommends": true,
                     *       "sharing": {
                     *         "conversations": true,
                     *         "copies": 20,
                     *         "depth": 3,
                     *         "friends": true
                     *       },
                     *       "spend_above": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "standing": "open",
                     *       "terms": {
                     *         "applies_to": "Hot drinks",
                     *         "combinable": false,
                     *         "min_spend": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "most": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "once_per_visit": true,
                     *         "percent": 0,
                     *         "uses": 1,
                     *         "value": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "title": "A coffee on the house",
                     *       "voucher_id": "text",
                     *       "window": {
                     *         "claim_until": "2026-11-23T19:30:00Z",
                     *         "opens_at": "2026-11-23T19:30:00Z",
                     *         "valid_days": 30,
                     *         "valid_until": "2026-11-23T19:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shown"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `offer_invalid`, `expression_invalid`, `unknown_currency`, `amount_negative`, `amount_too_large`, `currency_mismatch`, `invalid` */
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
    "show-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
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
                     *       "alerted": 0,
                     *       "budget": {
                     *         "available": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "funded": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "held": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "returned": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "spent": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "claimed": 12,
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "draft": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "from_budget": true,
                     *         "kind": "free_item",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "supply": {
                     *           "claims": 500,
                     *           "per_user": 1,
                     *           "redemptions": 0
                     *         },
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "ended_at": "2026-11-23T19:30:00Z",
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "merchant_id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "published_at": "2026-11-23T19:30:00Z",
                     *       "redeemed": 7,
                     *       "rules": {
                     *         "recommendation": {
                     *           "candidates": "friends",
                     *           "condition": "friends_since >= 7 && !has_used",
                     *           "most": 20,
                     *           "on": true,
                     *           "order": "closeness"
                     *         },
                     *         "rewards": {
                     *           "attribution_days": 30,
                     *           "first_user": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "friend": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "on": "first_redemption",
                     *           "pending_days": 0,
                     *           "per_day": 10,
                     *           "per_pair": 1,
                     *           "per_user": 50,
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "sharing": {
                     *           "conversations": true,
                     *           "copies": 20,
                     *           "depth": 3,
                     *           "friends": true
                     *         }
                     *       },
                     *       "state": "published",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
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
    "change-campaign": {
        parameters: {
            query: {
                /** @description The version that you have seen */
                version: number;
            };
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Any coffee, any size, with any milk.",
                 *       "from_budget": true,
                 *       "kind": "free_item",
                 *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "place": "Market Street 4",
                 *       "rules": {
                 *         "recommendation": {
                 *           "candidates": "friends",
                 *           "condition": "friends_since >= 7 && !has_used",
                 *           "most": 20,
                 *           "on": true,
                 *           "order": "closeness"
                 *         },
                 *         "rewards": {
                 *           "attribution_days": 30,
                 *           "first_user": [
                 *             {
                 *               "amount": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_least": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "condition": "spent >= 1000",
                 *               "gives": "money",
                 *               "most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "offer_id": "text",
                 *               "percent": 0,
                 *               "points": 0,
                 *               "text": "{merchant} says thank you: {amount} for you.",
                 *               "title": "{friend} used the coffee you passed on"
                 *             }
                 *           ],
                 *           "friend": [
                 *             {
                 *               "amount": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_least": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "at_most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "condition": "spent >= 1000",
                 *               "gives": "money",
                 *               "most": {
                 *                 "amount": 1250,
                 *                 "currency": "EUR"
                 *               },
                 *               "offer_id": "text",
                 *               "percent": 0,
                 *               "points": 0,
                 *               "text": "{merchant} says thank you: {amount} for you.",
                 *               "title": "{friend} used the coffee you passed on"
                 *             }
                 *           ],
                 *           "on": "first_redemption",
                 *           "pending_days": 0,
                 *           "per_day": 10,
                 *           "per_pair": 1,
                 *           "per_user": 50,
                 *           "spend_above": {
                 *             "amount": 1250,
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         "sharing": {
                 *           "conversations": true,
                 *           "copies": 20,
                 *           "depth": 3,
                 *           "friends": true
                 *         }
                 *       },
                 *       "supply": {
                 *         "claims": 500,
                 *         "per_user": 1,
                 *         "redemptions": 0
                 *       },
                 *       "terms": {
                 *         "applies_to": "Hot drinks",
                 *         "combinable": false,
                 *         "min_spend": {
                 *           "amount": 1250,
                 *           "currency": "EUR"
                 *         },
                 *         "most": {
                 *           "amount": 1250,
                 *           "currency": "EUR"
                 *         },
                 *         "once_per_visit": true,
                 *         "percent": 0,
                 *         "uses": 1,
                 *         "value": {
                 *           "amount": 1250,
                 *           "currency": "EUR"
                 *         }
                 *       },
                 *       "title": "A coffee on the house",
                 *       "window": {
                 *         "claim_until": "2026-11-23T19:30:00Z",
                 *         "opens_at": "2026-11-23T19:30:00Z",
                 *         "valid_days": 30,
                 *         "valid_until": "2026-11-23T19:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CampaignDraft"];
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
                     *       "alerted": 0,
                     *       "budget": {
                     *         "available": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "funded": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "held": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "returned": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "spent": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "claimed": 12,
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "draft": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "from_budget": true,
                     *         "kind": "free_item",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "supply": {
                     *           "claims": 500,
                     *           "per_user": 1,
                     *           "redemptions": 0
                     *         },
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "ended_at": "2026-11-23T19:30:00Z",
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "merchant_id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "published_at": "2026-11-23T19:30:00Z",
                     *       "redeemed": 7,
                     *       "rules": {
                     *         "recommendation": {
                     *           "candidates": "friends",
                     *           "condition": "friends_since >= 7 && !has_used",
                     *           "most": 20,
                     *           "on": true,
                     *           "order": "closeness"
                     *         },
                     *         "rewards": {
                     *           "attribution_days": 30,
                     *           "first_user": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "friend": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "on": "first_redemption",
                     *           "pending_days": 0,
                     *           "per_day": 10,
                     *           "per_pair": 1,
                     *           "per_user": 50,
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "sharing": {
                     *           "conversations": true,
                     *           "copies": 20,
                     *           "depth": 3,
                     *           "friends": true
                     *         }
                     *       },
                     *       "state": "published",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `offer_published`, `offer_changed` */
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
            /** @description `picture_not_found`, `offer_invalid`, `expression_invalid`, `unknown_currency`, `amount_negative`, `amount_too_large`, `currency_mismatch`, `invalid`, `idempotency_key_reused` */
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
    "end-campaign": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
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
                     *       "alerted": 0,
                     *       "budget": {
                     *         "available": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "funded": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "held": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "returned": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "spent": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "claimed": 12,
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "draft": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "from_budget": true,
                     *         "kind": "free_item",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "supply": {
                     *           "claims": 500,
                     *           "per_user": 1,
                     *           "redemptions": 0
                     *         },
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "ended_at": "2026-11-23T19:30:00Z",
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "merchant_id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "published_at": "2026-11-23T19:30:00Z",
                     *       "redeemed": 7,
                     *       "rules": {
                     *         "recommendation": {
                     *           "candidates": "friends",
                     *           "condition": "friends_since >= 7 && !has_used",
                     *           "most": 20,
                     *           "on": true,
                     *           "order": "closeness"
                     *         },
                     *         "rewards": {
                     *           "attribution_days": 30,
                     *           "first_user": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "friend": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "on": "first_redemption",
                     *           "pending_days": 0,
                     *           "per_day": 10,
                     *           "per_pair": 1,
                     *           "per_user": 50,
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "sharing": {
                     *           "conversations": true,
                     *           "copies": 20,
                     *           "depth": 3,
                     *           "friends": true
                     *         }
                     *       },
                     *       "state": "published",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `offer_state` */
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
    "show-figures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
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
                     *       "budget": {
                     *         "available": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "funded": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "held": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "returned": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "spent": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "claimed": 25,
                     *       "claimed_by_friends": 14,
                     *       "cost_per_claim": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "cost_per_friend": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "cost_per_redemption": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "days": [
                     *         {
                     *           "claimed": 5,
                     *           "cost": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "day": "2026-11-25",
                     *           "passed": 12,
                     *           "redeemed": 3,
                     *           "rewarded": 4
                     *         }
                     *       ],
                     *       "discounts": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "first_user_rewards": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "friend_rewards": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "hands": [
                     *         {
                     *           "claims": 14,
                     *           "hands": 1
                     *         }
                     *       ],
                     *       "left_out": [
                     *         {
                     *           "people": 12,
                     *           "reason": "condition"
                     *         }
                     *       ],
                     *       "no_reward": [
                     *         {
                     *           "people": 12,
                     *           "reason": "condition"
                     *         }
                     *       ],
                     *       "recommended": 40,
                     *       "redeemed": 18,
                     *       "redeemed_by_friends": 9,
                     *       "reversed": 1,
                     *       "rewarded": 16,
                     *       "seen": 31,
                     *       "shared": 12
                     *     }
                     */
                    "application/json": components["schemas"]["Figures"];
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
    "fund-campaign": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
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
                     *       "alerted": 0,
                     *       "budget": {
                     *         "available": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "funded": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "held": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "returned": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "spent": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "claimed": 12,
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "draft": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "from_budget": true,
                     *         "kind": "free_item",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "supply": {
                     *           "claims": 500,
                     *           "per_user": 1,
                     *           "redemptions": 0
                     *         },
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "ended_at": "2026-11-23T19:30:00Z",
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "merchant_id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "published_at": "2026-11-23T19:30:00Z",
                     *       "redeemed": 7,
                     *       "rules": {
                     *         "recommendation": {
                     *           "candidates": "friends",
                     *           "condition": "friends_since >= 7 && !has_used",
                     *           "most": 20,
                     *           "on": true,
                     *           "order": "closeness"
                     *         },
                     *         "rewards": {
                     *           "attribution_days": 30,
                     *           "first_user": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "friend": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "on": "first_redemption",
                     *           "pending_days": 0,
                     *           "per_day": 10,
                     *           "per_pair": 1,
                     *           "per_user": 50,
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "sharing": {
                     *           "conversations": true,
                     *           "copies": 20,
                     *           "depth": 3,
                     *           "friends": true
                     *         }
                     *       },
                     *       "state": "published",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `merchant_not_active`, `offer_state`, `insufficient_funds`, `balance_limit` */
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
            /** @description `currency_mismatch`, `amount_invalid`, `unknown_currency`, `amount_negative`, `amount_too_large`, `invalid`, `idempotency_key_reused` */
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
    "pause-campaign": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
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
                     *       "alerted": 0,
                     *       "budget": {
                     *         "available": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "funded": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "held": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "returned": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "spent": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "claimed": 12,
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "draft": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "from_budget": true,
                     *         "kind": "free_item",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "supply": {
                     *           "claims": 500,
                     *           "per_user": 1,
                     *           "redemptions": 0
                     *         },
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "ended_at": "2026-11-23T19:30:00Z",
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "merchant_id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "published_at": "2026-11-23T19:30:00Z",
                     *       "redeemed": 7,
                     *       "rules": {
                     *         "recommendation": {
                     *           "candidates": "friends",
                     *           "condition": "friends_since >= 7 && !has_used",
                     *           "most": 20,
                     *           "on": true,
                     *           "order": "closeness"
                     *         },
                     *         "rewards": {
                     *           "attribution_days": 30,
                     *           "first_user": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "friend": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "on": "first_redemption",
                     *           "pending_days": 0,
                     *           "per_day": 10,
                     *           "per_pair": 1,
                     *           "per_user": 50,
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "sharing": {
                     *           "conversations": true,
                     *           "copies": 20,
                     *           "depth": 3,
                     *           "friends": true
                     *         }
                     *       },
                     *       "state": "published",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `offer_state` */
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
    "publish-campaign": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
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
                     *       "alerted": 0,
                     *       "budget": {
                     *         "available": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "funded": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "held": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "returned": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "spent": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "claimed": 12,
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "draft": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "from_budget": true,
                     *         "kind": "free_item",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "supply": {
                     *           "claims": 500,
                     *           "per_user": 1,
                     *           "redemptions": 0
                     *         },
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "ended_at": "2026-11-23T19:30:00Z",
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "merchant_id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "published_at": "2026-11-23T19:30:00Z",
                     *       "redeemed": 7,
                     *       "rules": {
                     *         "recommendation": {
                     *           "candidates": "friends",
                     *           "condition": "friends_since >= 7 && !has_used",
                     *           "most": 20,
                     *           "on": true,
                     *           "order": "closeness"
                     *         },
                     *         "rewards": {
                     *           "attribution_days": 30,
                     *           "first_user": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "friend": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "on": "first_redemption",
                     *           "pending_days": 0,
                     *           "per_day": 10,
                     *           "per_pair": 1,
                     *           "per_user": 50,
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "sharing": {
                     *           "conversations": true,
                     *           "copies": 20,
                     *           "depth": 3,
                     *           "friends": true
                     *         }
                     *       },
                     *       "state": "published",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `merchant_not_active`, `offer_state` */
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
            /** @description `offer_invalid`, `invalid`, `idempotency_key_reused` */
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
    "list-offer-redemptions": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
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
                     *           "at": "2026-11-23T19:30:00Z",
                     *           "balance": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "by": "Bo",
                     *           "id": "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "kind": "percent_off",
                     *           "merchant_id": "text",
                     *           "offer_id": "text",
                     *           "order_reference": "till-3/2041",
                     *           "place": "text",
                     *           "reason": "Wrong order",
                     *           "reversed_at": "2026-11-23T19:30:00Z",
                     *           "reversed_by": "text",
                     *           "rewards": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at": "2026-11-23T19:30:00Z",
                     *               "gives": "money",
                     *               "points": 0,
                     *               "reason": "rewarded",
                     *               "redemption_id": "text",
                     *               "reward_id": "text",
                     *               "side": "first_user",
                     *               "state": "none"
                     *             }
                     *           ],
                     *           "spent": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "done",
                     *           "title": "A coffee on the house",
                     *           "to_pay": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "uses_left": 0,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageRedeemed"];
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
    "export-redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    "Content-Disposition"?: string;
                    "Content-Type"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    "return-funds": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the offer */
                offer_id: string;
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
                     *       "alerted": 0,
                     *       "budget": {
                     *         "available": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "funded": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "held": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "returned": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "spent": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "claimed": 12,
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "draft": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "from_budget": true,
                     *         "kind": "free_item",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "supply": {
                     *           "claims": 500,
                     *           "per_user": 1,
                     *           "redemptions": 0
                     *         },
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "ended_at": "2026-11-23T19:30:00Z",
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "merchant_id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "published_at": "2026-11-23T19:30:00Z",
                     *       "redeemed": 7,
                     *       "rules": {
                     *         "recommendation": {
                     *           "candidates": "friends",
                     *           "condition": "friends_since >= 7 && !has_used",
                     *           "most": 20,
                     *           "on": true,
                     *           "order": "closeness"
                     *         },
                     *         "rewards": {
                     *           "attribution_days": 30,
                     *           "first_user": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "friend": [
                     *             {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_least": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "at_most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "condition": "spent >= 1000",
                     *               "gives": "money",
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "offer_id": "text",
                     *               "percent": 0,
                     *               "points": 0,
                     *               "text": "{merchant} says thank you: {amount} for you.",
                     *               "title": "{friend} used the coffee you passed on"
                     *             }
                     *           ],
                     *           "on": "first_redemption",
                     *           "pending_days": 0,
                     *           "per_day": 10,
                     *           "per_pair": 1,
                     *           "per_user": 50,
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "sharing": {
                     *           "conversations": true,
                     *           "copies": 20,
                     *           "depth": 3,
                     *           "friends": true
                     *         }
                     *       },
                     *       "state": "published",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `insufficient_funds`, `balance_limit` */
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
            /** @description `currency_mismatch`, `amount_invalid`, `unknown_currency`, `amount_negative`, `amount_too_large`, `invalid`, `idempotency_key_reused` */
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
    "pay-out": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `insufficient_funds`, `balance_limit` */
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
            /** @description `currency_mismatch`, `amount_invalid`, `unknown_currency`, `amount_negative`, `amount_too_large`, `currency_not_used`, `invalid`, `idempotency_key_reused` */
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
    "explain-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the reward */
                reward_id: string;
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
                     *       "due_at": "2026-11-23T19:30:00Z",
                     *       "earned_at": "2026-11-23T19:30:00Z",
                     *       "facts": {},
                     *       "flat": false,
                     *       "gives": "money",
                     *       "on": "claim",
                     *       "points": 0,
                     *       "reason": "rewarded",
                     *       "side": "first_user",
                     *       "state": "none",
                     *       "template": 1,
                     *       "tried": [
                     *         {
                     *           "condition": "spent >= 1000",
                     *           "held": false,
                     *           "missing": [
                     *             "text"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RewardExplanation"];
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
    "list-staff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
                     *           "added_at": "2026-11-23T19:30:00Z",
                     *           "role": "clerk",
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
                    "application/json": components["schemas"]["PageStaff"];
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
    "add-staff": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handle": "bo",
                 *       "role": "clerk"
                 *     }
                 */
                "application/json": components["schemas"]["StaffInputBody"];
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
                     *       "added_at": "2026-11-23T19:30:00Z",
                     *       "role": "clerk",
                     *       "user": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Staff"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `too_many_staff`, `last_merchant_owner` */
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
    "remove-staff": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `last_merchant_owner` */
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
    "change-staff": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the user */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "owner"
                 *     }
                 */
                "application/json": components["schemas"]["StaffChangeInputBody"];
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
                     *       "added_at": "2026-11-23T19:30:00Z",
                     *       "role": "clerk",
                     *       "user": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Staff"];
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
            /** @description `merchant_owner_only`, `cross_origin_refused` */
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
            /** @description `last_merchant_owner` */
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
    "read-merchant-statement": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
            /** @description `merchant_owner_only` */
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
    "check-voucher": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7Q4M-0XKD-9R2T-HV6C-5",
                 *       "order_reference": "till-3/2041",
                 *       "place": "Market Street 4",
                 *       "spent": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       },
                 *       "use": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Purchase"];
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
                     *       "balance": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "detail": "text",
                     *       "kind": "percent_off",
                     *       "obstacle": "spend_missing",
                     *       "offer_id": "text",
                     *       "redeemable": true,
                     *       "state": "active",
                     *       "terms": {
                     *         "applies_to": "Hot drinks",
                     *         "combinable": false,
                     *         "min_spend": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "most": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "once_per_visit": true,
                     *         "percent": 0,
                     *         "uses": 1,
                     *         "value": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "title": "A coffee on the house",
                     *       "to_pay": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "uses_left": 1,
                     *       "valid_until": "2026-11-23T19:30:00Z",
                     *       "value": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VoucherCheck"];
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
            /** @description `key_scope`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`, `code_unknown` */
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
            /** @description `code_mistyped`, `unknown_currency`, `amount_negative`, `amount_too_large`, `currency_mismatch`, `invalid` */
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
    "list-redemptions": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
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
                     *           "at": "2026-11-23T19:30:00Z",
                     *           "balance": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "by": "Bo",
                     *           "id": "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "kind": "percent_off",
                     *           "merchant_id": "text",
                     *           "offer_id": "text",
                     *           "order_reference": "till-3/2041",
                     *           "place": "text",
                     *           "reason": "Wrong order",
                     *           "reversed_at": "2026-11-23T19:30:00Z",
                     *           "reversed_by": "text",
                     *           "spent": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "done",
                     *           "title": "A coffee on the house",
                     *           "to_pay": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "uses_left": 0,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageRedemption"];
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
            /** @description `key_scope` */
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
    "redeem-voucher": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7Q4M-0XKD-9R2T-HV6C-5",
                 *       "order_reference": "till-3/2041",
                 *       "place": "Market Street 4",
                 *       "spent": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       },
                 *       "use": {
                 *         "amount": 1250,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Purchase"];
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
                     *       "at": "2026-11-23T19:30:00Z",
                     *       "balance": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "by": "Bo",
                     *       "id": "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "kind": "percent_off",
                     *       "merchant_id": "text",
                     *       "offer_id": "text",
                     *       "order_reference": "till-3/2041",
                     *       "place": "text",
                     *       "reason": "Wrong order",
                     *       "reversed_at": "2026-11-23T19:30:00Z",
                     *       "reversed_by": "text",
                     *       "rewards": [
                     *         {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "at": "2026-11-23T19:30:00Z",
                     *           "gives": "money",
                     *           "points": 0,
                     *           "reason": "rewarded",
                     *           "redemption_id": "text",
                     *           "reward_id": "text",
                     *           "side": "first_user",
                     *           "state": "none"
                     *         }
                     *       ],
                     *       "spent": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "done",
                     *       "title": "A coffee on the house",
                     *       "to_pay": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "uses_left": 0,
                     *       "value": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Redeemed"];
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
            /** @description `key_scope`, `cross_origin_refused` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`, `code_unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `voucher_used`, `voucher_expired`, `voucher_void`, `redemptions_exhausted`, `spend_too_low`, `more_than_balance`, `one_per_visit`, `not_combinable`, `order_reference_reused`, `balance_limit` */
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
            /** @description `spend_missing`, `amount_invalid`, `code_mistyped`, `unknown_currency`, `amount_negative`, `amount_too_large`, `currency_mismatch`, `invalid`, `idempotency_key_reused` */
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
    "reverse-redemption": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the merchant */
                merchant_id: string;
                /** @description Id of the redemption */
                redemption_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Wrong order"
                 *     }
                 */
                "application/json": components["schemas"]["ReversalInputBody"];
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
                     *       "at": "2026-11-23T19:30:00Z",
                     *       "balance": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "by": "Bo",
                     *       "id": "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "kind": "percent_off",
                     *       "merchant_id": "text",
                     *       "offer_id": "text",
                     *       "order_reference": "till-3/2041",
                     *       "place": "text",
                     *       "reason": "Wrong order",
                     *       "reversed_at": "2026-11-23T19:30:00Z",
                     *       "reversed_by": "text",
                     *       "rewards": [
                     *         {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "at": "2026-11-23T19:30:00Z",
                     *           "gives": "money",
                     *           "points": 0,
                     *           "reason": "rewarded",
                     *           "redemption_id": "text",
                     *           "reward_id": "text",
                     *           "side": "first_user",
                     *           "state": "none"
                     *         }
                     *       ],
                     *       "spent": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "done",
                     *       "title": "A coffee on the house",
                     *       "to_pay": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "uses_left": 0,
                     *       "value": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Redeemed"];
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
            /** @description `key_scope`, `cross_origin_refused` */
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
            /** @description `already_reversed`, `balance_limit` */
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
    "show-offer-settings": {
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
                     *       "interests": [
                     *         "coffee",
                     *         "cinema"
                     *       ],
                     *       "muted_friends": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "muted_kinds": [
                     *         "text"
                     *       ],
                     *       "muted_merchants": [
                     *         {
                     *           "about": "Coffee from the square, since 1998.",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4"
                     *         }
                     *       ],
                     *       "named": false,
                     *       "push": false,
                     *       "quiet": {
                     *         "from": "22:00",
                     *         "time_zone": "Europe/Berlin",
                     *         "until": "07:00"
                     *       },
                     *       "recommend": false,
                     *       "weekly_limit": 7
                     *     }
                     */
                    "application/json": components["schemas"]["OfferSettings"];
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
    "change-offer-settings": {
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
                 *       "interests": [
                 *         "text"
                 *       ],
                 *       "named": true,
                 *       "push": true,
                 *       "quiet": {
                 *         "from": "22:00",
                 *         "time_zone": "Europe/Berlin",
                 *         "until": "07:00"
                 *       },
                 *       "recommend": true,
                 *       "weekly_limit": 7
                 *     }
                 */
                "application/json": components["schemas"]["SettingsChange"];
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
                     *       "interests": [
                     *         "coffee",
                     *         "cinema"
                     *       ],
                     *       "muted_friends": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "muted_kinds": [
                     *         "text"
                     *       ],
                     *       "muted_merchants": [
                     *         {
                     *           "about": "Coffee from the square, since 1998.",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4"
                     *         }
                     *       ],
                     *       "named": false,
                     *       "push": false,
                     *       "quiet": {
                     *         "from": "22:00",
                     *         "time_zone": "Europe/Berlin",
                     *         "until": "07:00"
                     *       },
                     *       "recommend": false,
                     *       "weekly_limit": 7
                     *     }
                     */
                    "application/json": components["schemas"]["OfferSettings"];
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
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `quiet_hours_invalid`, `interests_invalid`, `invalid`, `idempotency_key_reused` */
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
    "mute-offers": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description By way of a friend, of a merchant, or of a kind */
                kind: "friend" | "merchant" | "kind";
                /** @description Id of the user or the merchant, or the kind */
                subject: string;
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
                     *       "interests": [
                     *         "coffee",
                     *         "cinema"
                     *       ],
                     *       "muted_friends": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "muted_kinds": [
                     *         "text"
                     *       ],
                     *       "muted_merchants": [
                     *         {
                     *           "about": "Coffee from the square, since 1998.",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4"
                     *         }
                     *       ],
                     *       "named": false,
                     *       "push": false,
                     *       "quiet": {
                     *         "from": "22:00",
                     *         "time_zone": "Europe/Berlin",
                     *         "until": "07:00"
                     *       },
                     *       "recommend": false,
                     *       "weekly_limit": 7
                     *     }
                     */
                    "application/json": components["schemas"]["OfferSettings"];
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
    "unmute-offers": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description By way of a friend, of a merchant, or of a kind */
                kind: "friend" | "merchant" | "kind";
                /** @description Id of the user or the merchant, or the kind */
                subject: string;
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
                     *       "interests": [
                     *         "coffee",
                     *         "cinema"
                     *       ],
                     *       "muted_friends": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "muted_kinds": [
                     *         "text"
                     *       ],
                     *       "muted_merchants": [
                     *         {
                     *           "about": "Coffee from the square, since 1998.",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4"
                     *         }
                     *       ],
                     *       "named": false,
                     *       "push": false,
                     *       "quiet": {
                     *         "from": "22:00",
                     *         "time_zone": "Europe/Berlin",
                     *         "until": "07:00"
                     *       },
                     *       "recommend": false,
                     *       "weekly_limit": 7
                     *     }
                     */
                    "application/json": components["schemas"]["OfferSettings"];
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
    "discover-offers": {
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
                     *           "can_claim": true,
                     *           "description": "Any coffee, any size, with any milk.",
                     *           "first_user_gets": {
                     *             "amount": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "gives": "money",
                     *             "points": 0,
                     *             "title": "A slice of cake",
                     *             "up_to": false
                     *           },
                     *           "friend_gets": {
                     *             "amount": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "gives": "money",
                     *             "points": 0,
                     *             "title": "A slice of cake",
                     *             "up_to": false
                     *           },
                     *           "from": {
                     *             "created_at": "2026-11-23T19:30:00Z",
                     *             "from": {
                     *               "about": "text",
                     *               "handle": "ana",
                     *               "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "name": "Ana Ruiz",
                     *               "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *             },
                     *             "id": "ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "kind": "recommendation",
                     *             "state": "waiting"
                     *           },
                     *           "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "kind": "free_item",
                     *           "left": "some",
                     *           "merchant": {
                     *             "about": "Coffee from the square, since 1998.",
                     *             "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Café Kolibri",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "place": "Market Street 4"
                     *           },
                     *           "on": "claim",
                     *           "pending_days": 0,
                     *           "per_user": 1,
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4",
                     *           "recommends": true,
                     *           "sharing": {
                     *             "conversations": true,
                     *             "copies": 20,
                     *             "depth": 3,
                     *             "friends": true
                     *           },
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "standing": "open",
                     *           "terms": {
                     *             "applies_to": "Hot drinks",
                     *             "combinable": false,
                     *             "min_spend": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "most": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "once_per_visit": true,
                     *             "percent": 0,
                     *             "uses": 1,
                     *             "value": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             }
                     *           },
                     *           "title": "A coffee on the house",
                     *           "voucher_id": "text",
                     *           "window": {
                     *             "claim_until": "2026-11-23T19:30:00Z",
                     *             "opens_at": "2026-11-23T19:30:00Z",
                     *             "valid_days": 30,
                     *             "valid_until": "2026-11-23T19:30:00Z"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageShown"];
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
    "list-passed-offers": {
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
                     *           "created_at": "2026-11-23T19:30:00Z",
                     *           "from": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "id": "ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "kind": "recommendation",
                     *           "offer": {
                     *             "can_claim": true,
                     *             "description": "Any coffee, any size, with any milk.",
                     *             "first_user_gets": {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "gives": "money",
                     *               "points": 0,
                     *               "title": "A slice of cake",
                     *               "up_to": false
                     *             },
                     *             "friend_gets": {
                     *               "amount": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "gives": "money",
                     *               "points": 0,
                     *               "title": "A slice of cake",
                     *               "up_to": false
                     *             },
                     *             "from": {
                     *               "created_at": "2026-11-23T19:30:00Z",
                     *               "from": {
                     *                 "about": "text",
                     *                 "handle": "ana",
                     *                 "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *                 "name": "Ana Ruiz",
                     *                 "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *               },
                     *               "id": "ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "kind": "recommendation",
                     *               "state": "waiting"
                     *             },
                     *             "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "kind": "free_item",
                     *             "left": "some",
                     *             "merchant": {
                     *               "about": "Coffee from the square, since 1998.",
                     *               "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "name": "Café Kolibri",
                     *               "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "place": "Market Street 4"
                     *             },
                     *             "on": "claim",
                     *             "pending_days": 0,
                     *             "per_user": 1,
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "place": "Market Street 4",
                     *             "recommends": true,
                     *             "sharing": {
                     *               "conversations": true,
                     *               "copies": 20,
                     *               "depth": 3,
                     *               "friends": true
                     *             },
                     *             "spend_above": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "standing": "open",
                     *             "terms": {
                     *               "applies_to": "Hot drinks",
                     *               "combinable": false,
                     *               "min_spend": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "once_per_visit": true,
                     *               "percent": 0,
                     *               "uses": 1,
                     *               "value": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               }
                     *             },
                     *             "title": "A coffee on the house",
                     *             "voucher_id": "text",
                     *             "window": {
                     *               "claim_until": "2026-11-23T19:30:00Z",
                     *               "opens_at": "2026-11-23T19:30:00Z",
                     *               "valid_days": 30,
                     *               "valid_until": "2026-11-23T19:30:00Z"
                     *             }
                     *           },
                     *           "state": "waiting"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PagePassed"];
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
    "show-offer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the offer */
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
                     *       "can_claim": true,
                     *       "description": "Any coffee, any size, with any milk.",
                     *       "first_user_gets": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "friend_gets": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "from": {
                     *         "created_at": "2026-11-23T19:30:00Z",
                     *         "from": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "id": "ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "kind": "recommendation",
                     *         "state": "waiting"
                     *       },
                     *       "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "kind": "free_item",
                     *       "left": "some",
                     *       "merchant": {
                     *         "about": "Coffee from the square, since 1998.",
                     *         "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Café Kolibri",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4"
                     *       },
                     *       "on": "claim",
                     *       "pending_days": 0,
                     *       "per_user": 1,
                     *       "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "place": "Market Street 4",
                     *       "recommends": true,
                     *       "sharing": {
                     *         "conversations": true,
                     *         "copies": 20,
                     *         "depth": 3,
                     *         "friends": true
                     *       },
                     *       "spend_above": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "standing": "open",
                     *       "terms": {
                     *         "applies_to": "Hot drinks",
                     *         "combinable": false,
                     *         "min_spend": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "most": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "once_per_visit": true,
                     *         "percent": 0,
                     *         "uses": 1,
                     *         "value": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "title": "A coffee on the house",
                     *       "voucher_id": "text",
                     *       "window": {
                     *         "claim_until": "2026-11-23T19:30:00Z",
                     *         "opens_at": "2026-11-23T19:30:00Z",
                     *         "valid_days": 30,
                     *         "valid_until": "2026-11-23T19:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shown"];
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
    "claim-offer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the offer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "named": true,
                 *       "recommend": true,
                 *       "share_id": "text",
                 *       "show_on_card": false
                 *     }
                 */
                "application/json": components["schemas"]["ClaimWish"];
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
                     *       "balance": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "can_share": true,
                     *       "claimed_at": "2026-11-23T19:30:00Z",
                     *       "code": "7Q4M-0XKD-9R2T-HV6C-5",
                     *       "first_user_gets": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "from": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "id": "v_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "offer": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "kind": "free_item",
                     *         "left": "some",
                     *         "merchant": {
                     *           "about": "Coffee from the square, since 1998.",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4"
                     *         },
                     *         "per_user": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "standing": "open",
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "on": "claim",
                     *       "promise": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "promised": true,
                     *       "recommended": false,
                     *       "recommends": true,
                     *       "shares_left": 20,
                     *       "sharing": {
                     *         "conversations": true,
                     *         "copies": 20,
                     *         "depth": 3,
                     *         "friends": true
                     *       },
                     *       "spend_above": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "active",
                     *       "used": [
                     *         {
                     *           "at": "2026-11-23T19:30:00Z",
                     *           "id": "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4",
                     *           "reversed": false,
                     *           "spent": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "uses_left": 1,
                     *       "valid_until": "2026-11-23T19:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Held"];
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
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `offer_not_open`, `offer_gone`, `already_claimed`, `budget_exhausted` */
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
    "mark-passes-seen": {
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
                 *       "pass_ids": [
                 *         "text"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SeenInputBody"];
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
    "decline-pass": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the pass */
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
    "explain-pass": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the pass */
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
                     *       "condition": "friends_since >= 7",
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "facts": {},
                     *       "from": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "group": "Friday climbers",
                     *       "id": "ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "kind": "recommendation",
                     *       "relation": "friend",
                     *       "state": "waiting",
                     *       "this_week": 2,
                     *       "weekly_limit": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Why"];
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
    "list-points": {
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
                     *           "balance": 40,
                     *           "merchant": {
                     *             "about": "Coffee from the square, since 1998.",
                     *             "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Café Kolibri",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "place": "Market Street 4"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PagePoints"];
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
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "line": {
                     *         "answered_at": "2026-11-23T19:30:00Z",
                     *         "cap": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "if_all": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "most": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "now": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "own_cap": false,
                     *         "rounded": 1,
                     *         "share": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "state": "asked",
                     *         "user_id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Answered"];
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
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "line": {
                     *         "answered_at": "2026-11-23T19:30:00Z",
                     *         "cap": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "if_all": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "most": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "now": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "own_cap": false,
                     *         "rounded": 1,
                     *         "share": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "state": "asked",
                     *         "user_id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Answered"];
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
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "line": {
                     *         "answered_at": "2026-11-23T19:30:00Z",
                     *         "cap": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "if_all": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "most": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "now": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "own_cap": false,
                     *         "rounded": 1,
                     *         "share": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "state": "asked",
                     *         "user_id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Answered"];
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
                     *       "can_settle": false,
                     *       "closed_at": "2026-11-23T19:30:00Z",
                     *       "collected": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "covered": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "declined": 1,
                     *       "id": "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "line": {
                     *         "answered_at": "2026-11-23T19:30:00Z",
                     *         "cap": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "if_all": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "most": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "now": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "own_cap": false,
                     *         "rounded": 1,
                     *         "share": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "state": "asked",
                     *         "user_id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "obstacle": "too_few",
                     *       "outcome": "confirmed",
                     *       "requester_share": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "short": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "open",
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["Answered"];
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
    "list-rewards": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
                /** @description Also what came to nothing, with the reason */
                all?: boolean;
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
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "at": "2026-11-23T19:30:00Z",
                     *           "due_at": "2026-11-23T19:30:00Z",
                     *           "friend": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "gives": "money",
                     *           "id": "rwd_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "merchant": {
                     *             "about": "Coffee from the square, since 1998.",
                     *             "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Café Kolibri",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "place": "Market Street 4"
                     *           },
                     *           "offer": "A coffee on the house",
                     *           "offer_id": "text",
                     *           "points": 0,
                     *           "reason": "rewarded",
                     *           "recovered": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "side": "first_user",
                     *           "state": "paid",
                     *           "voucher_id": "text"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageReward"];
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
    "open-reward": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the reward */
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
                     *       "reward": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "at": "2026-11-23T19:30:00Z",
                     *         "due_at": "2026-11-23T19:30:00Z",
                     *         "friend": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "gives": "money",
                     *         "id": "rwd_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "merchant": {
                     *           "about": "Coffee from the square, since 1998.",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4"
                     *         },
                     *         "offer": "A coffee on the house",
                     *         "offer_id": "text",
                     *         "points": 0,
                     *         "reason": "rewarded",
                     *         "recovered": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "side": "first_user",
                     *         "state": "paid",
                     *         "voucher_id": "text"
                     *       },
                     *       "text": "Café Kolibri says thank you: {amount} for you.",
                     *       "title": "Bo used the coffee you passed on"
                     *     }
                     */
                    "application/json": components["schemas"]["RewardPage"];
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
    "explain-reward": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the reward */
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
                     *       "due_at": "2026-11-23T19:30:00Z",
                     *       "earned_at": "2026-11-23T19:30:00Z",
                     *       "facts": {},
                     *       "flat": false,
                     *       "gives": "money",
                     *       "on": "claim",
                     *       "points": 0,
                     *       "reason": "rewarded",
                     *       "side": "first_user",
                     *       "state": "none",
                     *       "template": 1,
                     *       "tried": [
                     *         {
                     *           "condition": "spent >= 1000",
                     *           "held": false,
                     *           "missing": [
                     *             "text"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RewardExplanation"];
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
    "show-share": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the share */
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
                     *       "claimed_by": [
                     *         {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         }
                     *       ],
                     *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "created_at": "2026-11-23T19:30:00Z",
                     *       "friend_gets": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "from": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "id": "shr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "offer": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "kind": "free_item",
                     *         "left": "some",
                     *         "merchant": {
                     *           "about": "Coffee from the square, since 1998.",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4"
                     *         },
                     *         "per_user": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "standing": "open",
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ShareCard"];
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
    "list-vouchers": {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description next_cursor of the page before; leave out for the first */
                cursor?: string;
                /** @description Only those that can still be used */
                usable?: boolean;
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
                     *           "balance": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "can_share": true,
                     *           "claimed_at": "2026-11-23T19:30:00Z",
                     *           "code": "7Q4M-0XKD-9R2T-HV6C-5",
                     *           "first_user_gets": {
                     *             "amount": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "gives": "money",
                     *             "points": 0,
                     *             "title": "A slice of cake",
                     *             "up_to": false
                     *           },
                     *           "from": {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           },
                     *           "id": "v_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "offer": {
                     *             "description": "Any coffee, any size, with any milk.",
                     *             "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "kind": "free_item",
                     *             "left": "some",
                     *             "merchant": {
                     *               "about": "Coffee from the square, since 1998.",
                     *               "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "name": "Café Kolibri",
                     *               "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "place": "Market Street 4"
                     *             },
                     *             "per_user": 1,
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "place": "Market Street 4",
                     *             "standing": "open",
                     *             "terms": {
                     *               "applies_to": "Hot drinks",
                     *               "combinable": false,
                     *               "min_spend": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "most": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "once_per_visit": true,
                     *               "percent": 0,
                     *               "uses": 1,
                     *               "value": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               }
                     *             },
                     *             "title": "A coffee on the house",
                     *             "window": {
                     *               "claim_until": "2026-11-23T19:30:00Z",
                     *               "opens_at": "2026-11-23T19:30:00Z",
                     *               "valid_days": 30,
                     *               "valid_until": "2026-11-23T19:30:00Z"
                     *             }
                     *           },
                     *           "on": "claim",
                     *           "promise": {
                     *             "amount": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "gives": "money",
                     *             "points": 0,
                     *             "title": "A slice of cake",
                     *             "up_to": false
                     *           },
                     *           "promised": true,
                     *           "recommended": false,
                     *           "recommends": true,
                     *           "shares_left": 20,
                     *           "sharing": {
                     *             "conversations": true,
                     *             "copies": 20,
                     *             "depth": 3,
                     *             "friends": true
                     *           },
                     *           "spend_above": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "state": "active",
                     *           "used": [
                     *             {
                     *               "at": "2026-11-23T19:30:00Z",
                     *               "id": "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *               "place": "Market Street 4",
                     *               "reversed": false,
                     *               "spent": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               },
                     *               "value": {
                     *                 "amount": 1250,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ],
                     *           "uses_left": 1,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "MjAyNi0xMS0yMw"
                     *     }
                     */
                    "application/json": components["schemas"]["PageHeld"];
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
    "show-voucher": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the voucher */
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
                     *       "balance": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "can_share": true,
                     *       "claimed_at": "2026-11-23T19:30:00Z",
                     *       "code": "7Q4M-0XKD-9R2T-HV6C-5",
                     *       "first_user_gets": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "from": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "id": "v_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "offer": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "kind": "free_item",
                     *         "left": "some",
                     *         "merchant": {
                     *           "about": "Coffee from the square, since 1998.",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4"
                     *         },
                     *         "per_user": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "standing": "open",
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "on": "claim",
                     *       "promise": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "promised": true,
                     *       "recommended": false,
                     *       "recommends": true,
                     *       "shares_left": 20,
                     *       "sharing": {
                     *         "conversations": true,
                     *         "copies": 20,
                     *         "depth": 3,
                     *         "friends": true
                     *       },
                     *       "spend_above": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "active",
                     *       "used": [
                     *         {
                     *           "at": "2026-11-23T19:30:00Z",
                     *           "id": "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4",
                     *           "reversed": false,
                     *           "spent": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "uses_left": 1,
                     *       "valid_until": "2026-11-23T19:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Held"];
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
    "recommend-voucher": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request may be sent again all the same: it comes to the same end. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the voucher */
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
                     *       "balance": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "can_share": true,
                     *       "claimed_at": "2026-11-23T19:30:00Z",
                     *       "code": "7Q4M-0XKD-9R2T-HV6C-5",
                     *       "first_user_gets": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "from": {
                     *         "about": "text",
                     *         "handle": "ana",
                     *         "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "name": "Ana Ruiz",
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *       },
                     *       "id": "v_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *       "offer": {
                     *         "description": "Any coffee, any size, with any milk.",
                     *         "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "kind": "free_item",
                     *         "left": "some",
                     *         "merchant": {
                     *           "about": "Coffee from the square, since 1998.",
                     *           "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Café Kolibri",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4"
                     *         },
                     *         "per_user": 1,
                     *         "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "place": "Market Street 4",
                     *         "standing": "open",
                     *         "terms": {
                     *           "applies_to": "Hot drinks",
                     *           "combinable": false,
                     *           "min_spend": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "most": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "once_per_visit": true,
                     *           "percent": 0,
                     *           "uses": 1,
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         "title": "A coffee on the house",
                     *         "window": {
                     *           "claim_until": "2026-11-23T19:30:00Z",
                     *           "opens_at": "2026-11-23T19:30:00Z",
                     *           "valid_days": 30,
                     *           "valid_until": "2026-11-23T19:30:00Z"
                     *         }
                     *       },
                     *       "on": "claim",
                     *       "promise": {
                     *         "amount": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "gives": "money",
                     *         "points": 0,
                     *         "title": "A slice of cake",
                     *         "up_to": false
                     *       },
                     *       "promised": true,
                     *       "recommended": false,
                     *       "recommends": true,
                     *       "shares_left": 20,
                     *       "sharing": {
                     *         "conversations": true,
                     *         "copies": 20,
                     *         "depth": 3,
                     *         "friends": true
                     *       },
                     *       "spend_above": {
                     *         "amount": 1250,
                     *         "currency": "EUR"
                     *       },
                     *       "state": "active",
                     *       "used": [
                     *         {
                     *           "at": "2026-11-23T19:30:00Z",
                     *           "id": "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4",
                     *           "reversed": false,
                     *           "spent": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "value": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "uses_left": 1,
                     *       "valid_until": "2026-11-23T19:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Held"];
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
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_recommended`, `offer_not_open` */
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
    "share-voucher": {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request: sent again with the same key, it gives the first answer and changes nothing. Without one the request is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the voucher */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                 *       "note": "Try this one!",
                 *       "user_ids": [
                 *         "text"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShareWish"];
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
                     *       "card": {
                     *         "claimed_by": [
                     *           {
                     *             "about": "text",
                     *             "handle": "ana",
                     *             "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Ana Ruiz",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *           }
                     *         ],
                     *         "conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "created_at": "2026-11-23T19:30:00Z",
                     *         "friend_gets": {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "gives": "money",
                     *           "points": 0,
                     *           "title": "A slice of cake",
                     *           "up_to": false
                     *         },
                     *         "from": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "id": "shr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "message_id": "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "offer": {
                     *           "description": "Any coffee, any size, with any milk.",
                     *           "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "kind": "free_item",
                     *           "left": "some",
                     *           "merchant": {
                     *             "about": "Coffee from the square, since 1998.",
                     *             "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Café Kolibri",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "place": "Market Street 4"
                     *           },
                     *           "per_user": 1,
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4",
                     *           "standing": "open",
                     *           "terms": {
                     *             "applies_to": "Hot drinks",
                     *             "combinable": false,
                     *             "min_spend": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "most": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "once_per_visit": true,
                     *             "percent": 0,
                     *             "uses": 1,
                     *             "value": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             }
                     *           },
                     *           "title": "A coffee on the house",
                     *           "window": {
                     *             "claim_until": "2026-11-23T19:30:00Z",
                     *             "opens_at": "2026-11-23T19:30:00Z",
                     *             "valid_days": 30,
                     *             "valid_until": "2026-11-23T19:30:00Z"
                     *           }
                     *         },
                     *         "version": 2
                     *       },
                     *       "voucher": {
                     *         "balance": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "can_share": true,
                     *         "claimed_at": "2026-11-23T19:30:00Z",
                     *         "code": "7Q4M-0XKD-9R2T-HV6C-5",
                     *         "first_user_gets": {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "gives": "money",
                     *           "points": 0,
                     *           "title": "A slice of cake",
                     *           "up_to": false
                     *         },
                     *         "from": {
                     *           "about": "text",
                     *           "handle": "ana",
                     *           "id": "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "name": "Ana Ruiz",
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
                     *         },
                     *         "id": "v_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *         "offer": {
                     *           "description": "Any coffee, any size, with any milk.",
                     *           "id": "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "kind": "free_item",
                     *           "left": "some",
                     *           "merchant": {
                     *             "about": "Coffee from the square, since 1998.",
                     *             "id": "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "name": "Café Kolibri",
                     *             "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "place": "Market Street 4"
                     *           },
                     *           "per_user": 1,
                     *           "picture_id": "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *           "place": "Market Street 4",
                     *           "standing": "open",
                     *           "terms": {
                     *             "applies_to": "Hot drinks",
                     *             "combinable": false,
                     *             "min_spend": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "most": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "once_per_visit": true,
                     *             "percent": 0,
                     *             "uses": 1,
                     *             "value": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             }
                     *           },
                     *           "title": "A coffee on the house",
                     *           "window": {
                     *             "claim_until": "2026-11-23T19:30:00Z",
                     *             "opens_at": "2026-11-23T19:30:00Z",
                     *             "valid_days": 30,
                     *             "valid_until": "2026-11-23T19:30:00Z"
                     *           }
                     *         },
                     *         "on": "claim",
                     *         "promise": {
                     *           "amount": {
                     *             "amount": 1250,
                     *             "currency": "EUR"
                     *           },
                     *           "gives": "money",
                     *           "points": 0,
                     *           "title": "A slice of cake",
                     *           "up_to": false
                     *         },
                     *         "promised": true,
                     *         "recommended": false,
                     *         "recommends": true,
                     *         "shares_left": 20,
                     *         "sharing": {
                     *           "conversations": true,
                     *           "copies": 20,
                     *           "depth": 3,
                     *           "friends": true
                     *         },
                     *         "spend_above": {
                     *           "amount": 1250,
                     *           "currency": "EUR"
                     *         },
                     *         "state": "active",
                     *         "used": [
                     *           {
                     *             "at": "2026-11-23T19:30:00Z",
                     *             "id": "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
                     *             "place": "Market Street 4",
                     *             "reversed": false,
                     *             "spent": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             },
                     *             "value": {
                     *               "amount": 1250,
                     *               "currency": "EUR"
                     *             }
                     *           }
                     *         ],
                     *         "uses_left": 1,
                     *         "valid_until": "2026-11-23T19:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shared"];
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
            /** @description `sharing_not_allowed`, `share_limit`, `share_depth`, `offer_not_open` */
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
            /** @description `not_a_friend`, `invalid`, `idempotency_key_reused` */
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
