package se.regelverk.adminui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What somebody wrote when their login timed out, with a button that sends it. Nothing is sent before they have looked. */
@Controller
class TimedOutController {
    static final String ADDRESS = "/fortsatt";

    private final TimedOutForms forms;
    private final Access access;

    TimedOutController(TimedOutForms forms, Access access) {
        this.forms = forms;
        this.access = access;
    }

    /** Asked by a page whose person goes on working there: the login lasts as long again. */
    @GetMapping("/inloggad")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stillHere() {}

    @GetMapping(ADDRESS)
    String page(HttpServletRequest request, Model model) {
        Optional<WrittenForm> form = forms.of(request, access.username());
        form.ifPresent(written -> model.addAttribute("resend", written));
        return form.isPresent() ? "security/fortsatt" : "redirect:/";
    }
}
