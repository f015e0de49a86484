//! Titles: what happened, in a few words.

use domain::problems::ProblemCode;

use crate::Language;

/// A short title, without a full stop.
pub fn problem_title(code: ProblemCode, language: Language) -> &'static str {
    let (fr, en) = titles(code);
    language.pick(fr, en)
}

fn titles(code: ProblemCode) -> (&'static str, &'static str) {
    match code {
        ProblemCode::MalformedRequest => ("Demande mal formée", "Malformed request"),
        ProblemCode::UnreadableBody => ("Contenu illisible", "Body not readable"),
        ProblemCode::UnknownParameter => ("Paramètre inconnu", "Unknown parameter"),
        ProblemCode::InvalidParameter => ("Paramètre incorrect", "Invalid parameter"),
        ProblemCode::CursorInvalid => ("Repère de page incorrect", "Invalid cursor"),
        ProblemCode::CursorMismatch => ("Repère d'une autre recherche", "Cursor of another search"),
        ProblemCode::GrantUnsupported => ("Mode d'accès non proposé", "Grant not supported"),
        ProblemCode::Unauthenticated => ("Connexion nécessaire", "Sign-in needed"),
        ProblemCode::SignInFailed => ("Connexion refusée", "Sign-in refused"),
        ProblemCode::TokenExpired => ("Jeton d'accès expiré", "Access token expired"),
        ProblemCode::AccessTokenInvalid => ("Jeton d'accès incorrect", "Invalid access token"),
        ProblemCode::SessionEnded => ("Session terminée", "Session ended"),
        ProblemCode::ClientUnknown => ("Programme inconnu", "Unknown client"),
        ProblemCode::Forbidden => ("Action non autorisée", "Not allowed"),
        ProblemCode::ScopeMissing => ("Droit non accordé au programme", "Scope not granted"),
        ProblemCode::NotFound => ("Introuvable", "Not found"),
        ProblemCode::MethodNotAllowed => ("Méthode non admise", "Method not allowed"),
        ProblemCode::NotAcceptable => ("Format de réponse non proposé", "Format not offered"),
        ProblemCode::RequestTimeout => ("Demande trop lente", "Request too slow"),
        ProblemCode::StateForbids => ("Étape impossible", "Step not possible"),
        ProblemCode::LastReferent => ("Dernier référent", "Last referent"),
        ProblemCode::LastAdministrator => ("Dernier administrateur", "Last administrator"),
        ProblemCode::TopicClosed => ("Sujet clos", "Topic closed"),
        ProblemCode::TopicWithoutLead => ("Sujet sans chef de file", "Topic without a lead"),
        ProblemCode::TopicWithoutCurator => ("Sujet sans animateur", "Topic without a curator"),
        ProblemCode::RequestRunning => ("Demande déjà en cours", "Request still running"),
        ProblemCode::Gone => ("Retiré définitivement", "Gone"),
        ProblemCode::StaleVersion => ("Modifié entre-temps", "Changed meanwhile"),
        ProblemCode::BodyTooLarge => ("Contenu trop volumineux", "Body too large"),
        ProblemCode::UnsupportedMediaType => ("Type de contenu non admis", "Media type not supported"),
        ProblemCode::ValidationFailed => ("Champs à corriger", "Fields to correct"),
        ProblemCode::TokenInvalid => ("Lien périmé ou déjà utilisé", "Link out of date or used"),
        ProblemCode::PreconditionRequired => ("Version à préciser", "Version required"),
        ProblemCode::TooManyRequests => ("Trop de demandes", "Too many requests"),
        ProblemCode::TooManySignIns => ("Trop d'essais de connexion", "Too many sign-in attempts"),
        ProblemCode::InternalError => ("Erreur de la plateforme", "Fault of the platform"),
        ProblemCode::NotReady => ("Plateforme indisponible", "Platform not ready"),
        ProblemCode::Overloaded => ("Plateforme très sollicitée", "Platform overloaded"),
    }
}
