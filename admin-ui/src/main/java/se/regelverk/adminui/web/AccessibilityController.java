package se.regelverk.adminui.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement that lag (2018:1937) asks every public service to show. */
@Controller
class AccessibilityController {
    private final String contact;

    /** Who answers about accessibility is the city's to say: {@code regelverk.accessibility-contact}, an e-mail address. */
    AccessibilityController(@Value("${regelverk.accessibility-contact:}") String contact) {
        this.contact = contact;
    }

    @GetMapping("/tillganglighet")
    String statement(Model model) {
        model.addAttribute("contact", contact);
        return "web/tillganglighet";
    }
}
