//! Details: what happened and what to do next, where the place of the fault has nothing more precise to say.

use domain::problems::ProblemCode;

use crate::Language;

/// One or two sentences.
pub fn problem_detail(code: ProblemCode, language: Language) -> &'static str {
    let (fr, en) = details(code);
    language.pick(fr, en)
}

fn details(code: ProblemCode) -> (&'static str, &'static str) {
    match code {
        ProblemCode::MalformedRequest => (
            "Il manque un champ à la demande, ou elle en contient un de trop. Comparez-la à la documentation.",
            "The request lacks a field or has one too many. Compare it with the documentation.",
        ),
        ProblemCode::UnreadableBody => (
            "Le contenu envoyé n'est pas du JSON lisible. Vérifiez sa syntaxe, puis renvoyez-le.",
            "The body is not readable JSON. Check its syntax and send it again.",
        ),
        ProblemCode::UnknownParameter => (
            "L'adresse contient un paramètre inconnu. Retirez-le ou corrigez son nom.",
            "The address holds an unknown parameter. Remove it or correct its name.",
        ),
        ProblemCode::InvalidParameter => (
            "Un paramètre de l'adresse a une valeur impossible. Corrigez-la.",
            "A parameter of the address has an impossible value. Correct it.",
        ),
        ProblemCode::CursorInvalid => (
            "Le repère de page n'est pas valable. Reprenez la liste depuis sa première page.",
            "The cursor is not valid. Start again from the list's first page.",
        ),
        ProblemCode::CursorMismatch => (
            "Le repère de page vient d'une liste filtrée ou triée autrement. Reprenez depuis la première page.",
            "The cursor comes from a list with other filters or another sort. Start again from the first page.",
        ),
        ProblemCode::GrantUnsupported => (
            "Seul le mode « client_credentials » est proposé. Demandez le jeton avec celui-ci.",
            "Only the grant \"client_credentials\" is offered. Ask for the token with it.",
        ),
        ProblemCode::Unauthenticated => ("Connectez-vous pour continuer.", "Sign in to continue."),
        ProblemCode::SignInFailed => (
            "L'adresse ou le mot de passe ne convient pas. Vérifiez-les, ou demandez un nouveau mot de passe.",
            "The mail address or the password is not right. Check them, or ask for a new password.",
        ),
        ProblemCode::TokenExpired => (
            "Le jeton d'accès n'est plus valable. Renouvelez-le, puis renvoyez la demande.",
            "The access token is out of date. Renew it and send the request again.",
        ),
        ProblemCode::AccessTokenInvalid => (
            "Ce jeton d'accès n'est pas valable ici, ou ne l'est plus. Connectez-vous pour en obtenir un.",
            "This access token is not valid here, or no longer. Sign in to get one.",
        ),
        ProblemCode::SessionEnded => (
            "Votre session est terminée. Connectez-vous à nouveau.",
            "Your session has ended. Sign in again.",
        ),
        ProblemCode::ClientUnknown => (
            "L'identifiant ou le secret du programme ne convient pas. Vérifiez-les auprès d'un administrateur.",
            "The client's id or secret is not right. Check them with an administrator.",
        ),
        ProblemCode::Forbidden => (
            "Votre rôle ne permet pas cette action. Adressez-vous à un référent de la collectivité concernée ou à l'équipe de la plateforme.",
            "Your role doesn't allow this. Ask a referent of the authority concerned, or the platform's team.",
        ),
        ProblemCode::ScopeMissing => (
            "Le programme demande un droit qui ne lui a pas été accordé. Demandez-le à un administrateur.",
            "The client asks for a scope that it wasn't given. Ask an administrator for it.",
        ),
        ProblemCode::NotFound => (
            "Rien ne se trouve à cette adresse, ou vous n'y avez pas accès. Vérifiez l'adresse ou connectez-vous.",
            "There is nothing at this address, or you have no access to it. Check the address or sign in.",
        ),
        ProblemCode::MethodNotAllowed => (
            "Cette adresse existe, mais n'admet pas cette méthode. L'en-tête Allow dit lesquelles conviennent.",
            "This address exists but doesn't take this method. The Allow header says which it takes.",
        ),
        ProblemCode::NotAcceptable => (
            "La réponse n'existe dans aucun des formats acceptés. Acceptez « application/json ».",
            "The answer exists in none of the accepted formats. Accept \"application/json\".",
        ),
        ProblemCode::RequestTimeout => (
            "La demande a mis trop de temps à arriver. Renvoyez-la.",
            "The request took too long to arrive. Send it again.",
        ),
        ProblemCode::StateForbids => (
            "L'état actuel ne permet pas cette étape : voyez celles qui sont possibles maintenant.",
            "The current state doesn't allow this step: see which ones are possible now.",
        ),
        ProblemCode::LastReferent => (
            "Une collectivité garde au moins un référent. Nommez-en un autre avant de retirer celui-ci.",
            "An authority keeps at least one referent. Name another before you remove this one.",
        ),
        ProblemCode::LastAdministrator => (
            "La plateforme garde au moins un administrateur. Nommez-en un autre avant de retirer celui-ci.",
            "The platform keeps at least one administrator. Name another before you remove this one.",
        ),
        ProblemCode::TopicClosed => (
            "Ce sujet est clos ou écarté : il n'admet plus rien tant qu'il n'est pas rouvert par un animateur.",
            "This topic is closed or dismissed: it takes nothing more until a curator reopens it.",
        ),
        ProblemCode::TopicWithoutLead => (
            "Cette étape demande un chef de file. Une collectivité doit d'abord se déclarer comme tel.",
            "This step needs a lead. An authority must first declare itself so.",
        ),
        ProblemCode::TopicWithoutCurator => (
            "Cette étape demande un animateur. Désignez-le d'abord.",
            "This step needs a curator. Name one first.",
        ),
        ProblemCode::RequestRunning => (
            "La même demande est encore en cours de traitement. Attendez quelques secondes, puis renvoyez-la.",
            "The same request is still running. Wait some seconds and send it again.",
        ),
        ProblemCode::Gone => (
            "Ce qui se trouvait ici a été retiré définitivement. Ôtez l'adresse de vos liens.",
            "What stood here was removed for good. Drop the address from your links.",
        ),
        ProblemCode::StaleVersion => (
            "Quelqu'un d'autre a enregistré une modification entre-temps. Comparez les deux versions, puis enregistrez.",
            "Somebody else saved a change meanwhile. Compare both versions, then save.",
        ),
        ProblemCode::BodyTooLarge => (
            "Le contenu envoyé dépasse 256 Kio. Réduisez-le, puis renvoyez-le.",
            "The body is larger than 256 KiB. Make it smaller and send it again.",
        ),
        ProblemCode::UnsupportedMediaType => (
            "Ce type de contenu n'est pas admis ici. La documentation dit lequel envoyer.",
            "This media type is not taken here. The documentation says which one to send.",
        ),
        ProblemCode::ValidationFailed => (
            "Certains champs ne conviennent pas. Corrigez ceux qui sont indiqués, puis renvoyez.",
            "Some fields are not right. Correct those that are named and send again.",
        ),
        ProblemCode::TokenInvalid => (
            "Ce lien n'est plus valable : il a déjà servi, a été remplacé ou a expiré. Demandez-en un nouveau.",
            "This link is no longer valid: it was used, replaced or is out of date. Ask for a new one.",
        ),
        ProblemCode::PreconditionRequired => (
            "Pour modifier, précisez la version lue dans l'en-tête If-Match. Relisez d'abord la fiche.",
            "To make a change, name the version you read in the If-Match header. Read the record first.",
        ),
        ProblemCode::TooManyRequests => (
            "Trop de demandes en peu de temps. Attendez le délai que donne l'en-tête Retry-After.",
            "Too many requests in a short time. Wait as long as the Retry-After header says.",
        ),
        ProblemCode::TooManySignIns => (
            "Trop d'essais de connexion ont échoué. Patientez avant de réessayer, ou demandez un nouveau mot de passe.",
            "Too many sign-ins have failed. Wait before you try again, or ask for a new password.",
        ),
        ProblemCode::InternalError => (
            "La plateforme n'a pas pu traiter la demande. Réessayez ; si cela persiste, signalez le numéro de la demande.",
            "The platform couldn't handle the request. Try again; if it persists, report the request's number.",
        ),
        ProblemCode::NotReady => (
            "La plateforme n'est pas encore prête. Réessayez dans un instant.",
            "The platform is not ready yet. Try again in a moment.",
        ),
        ProblemCode::Overloaded => (
            "La plateforme est très sollicitée en ce moment. Réessayez dans quelques secondes.",
            "The platform is very busy right now. Try again in some seconds.",
        ),
    }
}
