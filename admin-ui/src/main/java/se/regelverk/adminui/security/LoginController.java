package se.regelverk.adminui.security;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, with the reason a person is sent to it. */
@Controller
class LoginController {
    private final IdentitySettings settings;
    private final List<Provider> providers = new ArrayList<>();

    /** A link to an identity provider's own login page. */
    record Provider(String name, String href) {}

    LoginController(IdentitySettings settings, ObjectProvider<ClientRegistrationRepository> registrations) {
        this.settings = settings;
        if (registrations.getIfAvailable() instanceof Iterable<?> all) {
            all.forEach(one -> providers.add(provider((ClientRegistration) one)));
        }
    }

    private static Provider provider(ClientRegistration registration) {
        return new Provider(registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId());
    }

    @GetMapping("/login")
    String login(
            Model model,
            @RequestParam(required = false) @Nullable String fel,
            @RequestParam(required = false) @Nullable String vanta,
            @RequestParam(required = false) @Nullable String leverantor,
            @RequestParam(required = false) @Nullable String utgangen,
            @RequestParam(required = false) @Nullable String kvar,
            @RequestParam(required = false) @Nullable String utloggad) {
        model.addAttribute("problem", problem(fel, vanta, leverantor));
        model.addAttribute("message", message(utgangen, kvar, utloggad));
        model.addAttribute("passwords", settings.demo() || !settings.users().isEmpty());
        model.addAttribute("demo", settings.demo());
        model.addAttribute("providers", List.copyOf(providers));
        return "security/login";
    }

    private static @Nullable String problem(@Nullable String fel, @Nullable String vanta, @Nullable String leverantor) {
        if (vanta != null) {
            // The number comes back in the address, so anything else than a short wait is not repeated.
            var time = vanta.matches("[1-9]|1[0-5]") ? vanta + (vanta.equals("1") ? " minut" : " minuter") : "en stund";
            return "För många misslyckade försök. Vänta %s och försök sedan igen.".formatted(time);
        }
        if (leverantor != null) {
            return "Inloggningen hos identitetsleverantören gick inte att slutföra. Försök igen.";
        }
        return fel == null ? null : "Användarnamnet eller lösenordet är fel.";
    }

    private static @Nullable String message(
            @Nullable String utgangen, @Nullable String kvar, @Nullable String utloggad) {
        if (kvar != null) {
            return "Du har varit inaktiv för länge. Logga in igen, så visas det du just skrev.";
        }
        if (utgangen != null) {
            return "Du har varit inaktiv för länge. Logga in igen. Det du sparat finns kvar.";
        }
        return utloggad == null ? null : "Du är utloggad.";
    }
}
