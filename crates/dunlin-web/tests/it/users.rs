//! Coming in, staying out, and what each role may.

use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};
use dunlin_app::{Right, Role, users};

use crate::desk::{Desk, PASSWORD, text};

/// Where an answer leads, and the cookie that it sets.
fn led(answer: &Response<Body>) -> (String, String) {
    let value =
        |name| answer.headers().get(name).map(|value| value.to_str().expect("text").to_string()).unwrap_or_default();
    (value(header::LOCATION), value(header::SET_COOKIE))
}

fn sign_in(desk: &Desk, form: &str) -> Response<Body> {
    desk.post("/sign-in", form, "same-origin")
}

#[test]
fn without_a_session_every_page_leads_to_the_door() {
    let mut desk = Desk::new();
    desk.sign_out();
    for (path, to) in [
        ("/", "/sign-in"),
        ("/customers/10?tab=invoices", "/sign-in?next=%2Fcustomers%2F10%3Ftab%3Dinvoices"),
        ("/settings/users", "/sign-in?next=%2Fsettings%2Fusers"),
        ("/no/such/page", "/sign-in?next=%2Fno%2Fsuch%2Fpage"),
    ] {
        let answer = desk.answer(Request::get(path).body(Body::empty()).expect("a request"));
        assert_eq!((answer.status(), led(&answer).0.as_str()), (StatusCode::SEE_OTHER, to), "{path}");
        assert!(!text(answer).contains("Kilronan"), "{path}");
    }
    let answer = desk.post("/customers/10/holds", "kind=pause&reason=x", "same-origin");
    assert_eq!(led(&answer).0, "/sign-in");
    let script = Request::get("/customers").header("hx-request", "true").body(Body::empty()).expect("a request");
    let answer = desk.answer(script);
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(answer.headers()["hx-redirect"], "/sign-in?next=%2Fcustomers");
    let forged =
        Request::get("/").header(header::COOKIE, "dunlin=0123456789abcdef").body(Body::empty()).expect("a request");
    assert_eq!(led(&desk.answer(forged)).0, "/sign-in");
}

#[test]
fn the_right_password_opens_and_leads_back() {
    let mut desk = Desk::new();
    desk.sign_out();
    let form = format!("name=ann%40verhoef.example&password={}&next=%2Fcustomers", PASSWORD.replace(' ', "+"));
    let (to, cookie) = led(&sign_in(&desk, &form));
    assert_eq!(to, "/customers");
    assert!(cookie.starts_with("dunlin=") && cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax"), "{cookie}");
    let token = cookie.split([';']).next().expect("a pair");
    let ask = || Request::get("/customers").header(header::COOKIE, token).body(Body::empty()).expect("a request");
    assert_eq!(desk.answer(ask()).status(), StatusCode::OK);
    let out = Request::post("/sign-out").header(header::COOKIE, token).header("sec-fetch-site", "same-origin");
    let (to, gone) = led(&desk.answer(out.body(Body::empty()).expect("a request")));
    assert_eq!(to, "/sign-in");
    assert!(gone.starts_with("dunlin=;") && gone.contains("Max-Age=0"), "{gone}");
    assert_eq!(led(&desk.answer(ask())).0, "/sign-in?next=%2Fcustomers", "the token is dead, not only forgotten");
    let (to, _) = led(&sign_in(&desk, &form.replace("%2Fcustomers", "https%3A%2F%2Fevil.example")));
    assert_eq!(to, "/");
}

#[test]
fn a_wrong_try_says_the_same_whoever_was_named_and_then_waits() {
    let mut desk = Desk::new();
    desk.sign_out();
    let tell = |name: &str| {
        let answer = sign_in(&desk, &format!("name={name}&password=wrong"));
        let (status, retry) = (answer.status(), answer.headers().get(header::RETRY_AFTER).cloned());
        (status, retry, text(answer).replace(name, "NAME"))
    };
    let plain = |page: &str| {
        page.split("nonce=").next().expect("the beginning").to_string() + page.split("<body").nth(1).expect("the rest")
    };
    let (known, unknown) = (tell("ann"), tell("bob"));
    assert_eq!(known.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(plain(&known.2), plain(&unknown.2));
    assert!(known.2.contains("Name or password is wrong.") && known.2.contains("role=\"alert\""), "{}", known.2);
    for _ in 0..4 {
        tell("bob");
    }
    let (status, retry, page) = tell("bob");
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(retry.expect("a header"), "2");
    assert!(page.contains("Try again in 2 seconds."), "{page}");
}

#[test]
fn a_set_up_link_makes_the_first_administrator() {
    let desk = Desk::without_users();
    assert!(desk.get("/sign-in").1.contains("dunlin admin reset-link"));
    let link = users::set_up_link(&mut desk.app()).expect("made").expect("no users");
    let path = format!("/set-up/{}", link.token);
    let (status, page) = desk.get(&path);
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("First administrator") && !page.contains("ui-"), "{page}");
    let name = page.split('<').find(|tag| tag.contains("id=\"name\"")).expect("a field for the name");
    assert!(name.contains("autofocus") && page.matches("autofocus").count() == 1, "{page}");
    let short = desk.post(&path, "name=Ann+Byrne&email=ann%40verhoef.example&password=short", "same-origin");
    assert_eq!(short.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(short);
    assert!(
        page.contains("too short") && page.contains("value=\"Ann Byrne\"") && !page.contains("value=\"short\""),
        "{page}"
    );
    let form = "name=Ann+Byrne&email=ann%40verhoef.example&password=nine+green+bottles";
    let (to, cookie) = led(&desk.post(&path, form, "same-origin"));
    assert_eq!(to, "/");
    let token = cookie.split(';').next().expect("a pair");
    let ask = Request::get("/me").header(header::COOKIE, token).body(Body::empty()).expect("a request");
    let (status, page) = {
        let answer = desk.answer(ask);
        (answer.status(), text(answer))
    };
    assert!(status == StatusCode::OK && page.contains("Ann Byrne") && page.contains("Administrator"), "{page}");
    assert_eq!(desk.get(&path).0, StatusCode::NOT_FOUND, "it works once");
}

#[test]
fn an_administrator_invites_changes_and_disables() {
    let desk = Desk::new();
    let page = text(desk.post("/settings/users", "name=Bob&email=bob%40verhoef.example&role=collector", "same-origin"));
    let address = page
        .split("value=\"")
        .find(|part| part.contains("/set-up/"))
        .expect("a link")
        .split('"')
        .next()
        .expect("its end");
    let path = address.split_once("/set-up").map(|(_, rest)| format!("/set-up{rest}")).expect("a path");
    assert!(desk.get(&path).1.contains("This link is for Bob."));
    let twice = desk.post("/settings/users", "name=BOB&email=other%40verhoef.example&role=collector", "same-origin");
    assert_eq!(twice.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let (_, list) = desk.get("/settings/users");
    assert!(list.contains("bob@verhoef.example") && list.contains("Invited"), "{list}");
    let nameless = desk.post("/settings/users/Bob/role", "role=early_out_agent&partner=", "same-origin");
    assert_eq!(nameless.status(), StatusCode::BAD_REQUEST, "of which partner is not said");
    desk.done("/settings/users/Bob/role", "role=early_out_agent&partner=Calls+Ltd");
    assert!(desk.get("/settings/users").1.contains("value=\"Calls Ltd\""));
    desk.done("/settings/users/Bob/role", "role=controller&partner=Calls+Ltd");
    assert!(!desk.get("/settings/users").1.contains("Calls Ltd"), "one of the house belongs to no partner");
    desk.done("/settings/users/Bob/disable", "");
    assert!(desk.get("/settings/users").1.contains("Disabled"));
    assert_eq!(desk.get(&path).0, StatusCode::NOT_FOUND, "nobody comes in who is disabled");
    desk.done("/settings/users/Bob/enable", "");
    assert_eq!(desk.get(&path).0, StatusCode::OK);
    let last = desk.post("/settings/users/Ann%20Byrne/disable", "", "same-origin");
    assert_eq!(last.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn ones_own_entry_is_changed_with_the_password_of_now() {
    let desk = Desk::new();
    desk.done("/me", "name=Ann+O%27Byrne&language=nl");
    assert!(desk.get("/me").1.contains("<html lang=\"nl\""), "the language of the person, not of the browser");
    desk.done("/me", "name=Ann+O%27Byrne&language=");
    let wrong = desk.post("/me/password", "password=wrong&new=a+quite+new+phrase", "same-origin");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(wrong).contains("This is not your password of now."));
    desk.done("/me/codes", "password=nine+green+bottles");
    let (_, page) = desk.get("/me");
    assert!(page.contains("<svg class=\"qr\"") && page.contains("type this key"), "{page}");
    let wrong = desk.post("/me/codes/confirm", "code=000", "same-origin");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let (to, _) = desk.done("/me/password", "password=nine+green+bottles&new=a+quite+new+phrase");
    assert_eq!(to, "/me");
    let answer = desk.answer(Request::get("/me").body(Body::empty()).expect("a request"));
    assert_eq!(led(&answer).0, "/sign-in?next=%2Fme", "the old token is dead");
}

#[test]
fn an_auditor_sees_who_may_what_and_is_offered_no_change() {
    let mut desk = Desk::new();
    desk.sign_in_as(Role::Auditor);
    assert!(desk.get("/").1.contains("href=\"/settings/users\""));
    let (status, page) = desk.get("/settings/users");
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("ann@verhoef.example") && page.contains("Administrator"), "{page}");
    assert!(!page.contains("action=\"/settings/users"), "{page}");
}

#[test]
fn each_role_has_exactly_its_rights_on_every_route() {
    let code = include_str!("../../src/routes.rs").replace("set(", "needs(Right::Settings, ");
    let code = code.replace("(Right::Import, upload)", "(Right::Import, post(upload))");
    let mut walked = 0;
    for role in Role::ALL {
        let mut desk = Desk::new();
        desk.sign_in_as(role);
        for route in code.split(".route(").skip(1) {
            let path = route.split('"').nth(1).expect("an address");
            let is_open = path.starts_with("/sign-") || path.starts_with("/set-up/") || path.starts_with("/assets/");
            assert!(is_open || route.contains("needs(Right::"), "{path} asks for no right");
            let path = path.replace("{name}", "none").replace("{number}", "none").replace(['{', '}'], "");
            for part in route.split("needs(Right::").skip(1) {
                let word = part.split(',').next().expect("a right").to_lowercase();
                let may = role.has(Right::find(&word).expect("a right"));
                for (method, is_there) in [("GET", part.contains("get(")), ("POST", part.contains("post("))] {
                    if !is_there {
                        continue;
                    }
                    let request = Request::builder().method(method).uri(&path).header("sec-fetch-site", "same-origin");
                    let status = desk.answer(request.body(Body::empty()).expect("a request")).status();
                    let is_own = method == "GET"
                        || path.starts_with("/me")
                        || path == "/help/keys"
                        || path == "/sign-out"
                        || path.starts_with("/undo/views/");
                    // Who works for a partner is led from the first page to their own.
                    let is_led = path == "/" && role == Role::EarlyOutAgent && status == StatusCode::SEE_OTHER;
                    let is_refused = status == StatusCode::FORBIDDEN || is_led;
                    assert_eq!(is_refused, !may, "{} {method} {path}: {status}", role.code());
                    assert!(
                        role != Role::Auditor || is_own || status == StatusCode::FORBIDDEN,
                        "an auditor POSTs {path}"
                    );
                    walked += 1;
                }
            }
        }
    }
    assert!(walked > 150, "{walked} walked");
}

#[test]
fn behind_https_the_cookie_never_travels_in_the_clear() {
    let desk = Desk::at("https://dunlin.example");
    let form = format!("name=ann+byrne&password={}", PASSWORD.replace(' ', "+"));
    let request = |host: &str, form: String| {
        Request::post("/sign-in")
            .header(header::HOST, host)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .expect("a request")
    };
    let answer = desk.answer(request("dunlin.example", form.clone()));
    let (_, cookie) = led(&answer);
    assert!(cookie.starts_with("__Host-dunlin=") && cookie.contains("; Secure"), "{cookie}");
    assert_eq!(answer.headers()[header::STRICT_TRANSPORT_SECURITY], "max-age=31536000");
    assert_eq!(desk.answer(request("evil.example", form)).status(), StatusCode::MISDIRECTED_REQUEST);
}

#[test]
fn a_provider_that_is_not_there_or_was_not_asked_lets_nobody_in() {
    let mut desk = Desk::new();
    desk.sign_out();
    let (status, page) = desk.get("/sign-in/provider?next=%2Fcustomers");
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("This book has no identity provider.") && page.contains("name=\"password\""), "{page}");
    let back = |cookie: &str| {
        let request = Request::get("/sign-in/callback?code=c&state=s").header(header::COOKIE, cookie);
        desk.answer(request.body(Body::empty()).expect("a request"))
    };
    let unasked = back("other=1");
    assert_eq!((unasked.status(), led(&unasked).0.as_str()), (StatusCode::SEE_OTHER, "/sign-in"));
    let wrong = back("dunlin-provider=s.n.v.%2Fcustomers");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(led(&wrong).1.starts_with("dunlin-provider=;"), "what was kept is gone");
    let mut app = desk.app();
    let provider = dunlin_store::IdentityProvider {
        issuer: "https://login.example".to_string(),
        client_id: "dunlin".to_string(),
        client_secret: "secret".to_string(),
        label: "Verhoef login".to_string(),
        default_role: None,
    };
    app.store.transaction(|tx| tx.put_identity_provider(Some(&provider))).expect("kept");
    assert!(desk.get("/sign-in").1.contains("Sign in with Verhoef login"));
    let other_state = text(back("dunlin-provider=other.n.v.%2F"));
    assert!(other_state.contains("This answer belongs to another sign-in."), "{other_state}");
}

#[test]
fn no_secret_that_was_handed_out_stands_in_the_books_files() {
    let mut desk = Desk::new();
    let link = users::reset_link(&mut desk.app(), "ann byrne").expect("made");
    let wrong = sign_in(&desk, "name=a+password+typed+there&password=another+wrong+one");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let first = desk.token().to_string();
    desk.sign_in_as(Role::Collector);
    assert!(desk.holds("ann@verhoef.example") && desk.holds("$argon2id$"), "what is kept is found");
    for secret in [PASSWORD, &link.token, &first, desk.token(), "a password typed there", "another wrong one"] {
        assert!(!desk.holds(secret), "{secret} stands in the book");
    }
}

#[test]
fn who_only_looks_is_told_of_no_keys_and_acts_that_change_something() {
    let mut desk = Desk::new();
    let run = desk.done("/runs", "").0;
    let pages = ["/customers/10", "/invoices/B-1", "/worklist", "/cash", "/policy", &run];
    let shown = |desk: &Desk, path: &str| {
        let (_, page) = desk.get(path);
        let keys = page.split("<div class=\"keys\">").nth(1).and_then(|rest| rest.split("</div>").next());
        keys.expect("the keys").to_string()
    };
    let acts = ["Dispute", "Snooze", "Call", "Done", "Hold", "take out", "snooze"];
    let told = |desk: &Desk| {
        let said = |path: &&str| acts.iter().any(|act| shown(desk, path).contains(&format!("</kbd> {act}</span>")));
        pages.iter().filter(|path| said(path)).count()
    };
    assert!(told(&desk) >= 4, "whoever may act is told");
    assert!(desk.get("/search?q=propose").1.contains("Propose today"), "{}", desk.get("/search?q=propose").1);
    desk.sign_in_as(Role::Auditor);
    assert_eq!(told(&desk), 0);
    assert!(shown(&desk, "/worklist").contains("<kbd>j</kbd>"), "keys for looking stay");
    assert!(!desk.get("/search?q=propose").1.contains("Propose today"));
}
