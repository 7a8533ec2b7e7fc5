package se.regelverk.adminui.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends each person to the page where their work begins. */
@Controller
class StartPageController {
    private final Access access;

    StartPageController(Access access) {
        this.access = access;
    }

    @GetMapping("/")
    String start() {
        return access.user()
                .flatMap(user -> user.roles().held().stream().findFirst())
                .map(role -> "redirect:" + page(role))
                .orElse("security/utan-roll");
    }

    private static String page(Role role) {
        return switch (role) {
            case HANDLAGGARE -> "/arbete";
            case UTVECKLARE -> "/paket";
            case RAD -> "/rad";
            case ADMIN -> "/drift";
        };
    }
}
