package se.regelverk.adminui.notices;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.library.LibraryConfiguration;

/** What concerns the person, and whether they want it by e-mail too. */
@Controller
class NoticesController {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String ADDRESS = "/aviseringar";

    private final Access access;
    private final Reader reader;
    private final Notices notices;
    private final Subscriptions subscriptions;
    private final boolean hasMail;

    NoticesController(
            Access access,
            Reader reader,
            Notices notices,
            Subscriptions subscriptions,
            @Value("${spring.mail.host:}") String mailServer) {
        this.access = access;
        this.reader = reader;
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.hasMail = !mailServer.isBlank();
    }

    /** A notice as it is shown. */
    record Line(String text, String href, String at, boolean unread) {
        static Line of(Notice notice, Instant readUntil) {
            return new Line(
                    notice.text(),
                    notice.link(),
                    MINUTE.format(notice.at().atZone(LibraryConfiguration.ZONE)),
                    notice.at().isAfter(readUntil));
        }
    }

    @GetMapping(ADDRESS)
    String page(Model model) {
        String saved = subscriptions
                .of(access.username())
                .map(Subscriptions.Subscription::address)
                .orElse("");
        return page(model, !saved.isEmpty(), saved, PageErrors.none());
    }

    @PostMapping(ADDRESS + "/lasta")
    String read() {
        reader.read();
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/epost")
    String subscribe(
            @RequestParam(name = "brev", defaultValue = "") String wants,
            @RequestParam(name = "adress", defaultValue = "") String address,
            Model model,
            RedirectAttributes flash) {
        if (wants.isEmpty()) {
            subscriptions.unsubscribe(access.username());
            flash.addFlashAttribute("notice", "Du får inga brev. Aviseringarna finns kvar här.");
            return "redirect:" + ADDRESS;
        }
        if (!Subscriptions.isAddress(address.strip())) {
            var wrong = new PageError("adress", "Ange en e-postadress, till exempel fornamn.efternamn@staden.se.");
            return page(model, true, address, new PageErrors(List.of(wrong)));
        }
        subscriptions.subscribe(access.username(), address.strip(), reader.audiences());
        flash.addFlashAttribute("notice", "Sparat. Du får brev om det som rör dig.");
        return "redirect:" + ADDRESS;
    }

    private String page(Model model, boolean wants, String address, PageErrors errors) {
        reader.recount();
        Instant readUntil = notices.readUntil(access.username());
        List<Line> lines = notices.to(reader.audiences()).stream()
                .map(notice -> Line.of(notice, readUntil))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("unread", lines.stream().filter(Line::unread).count());
        model.addAttribute("hasMail", hasMail);
        model.addAttribute("wants", wants);
        model.addAttribute("address", address);
        model.addAttribute("errors", errors);
        return "notices/aviseringar";
    }
}
