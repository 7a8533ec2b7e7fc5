package se.regelverk.adminui.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.DraftLimits;

/** Texts that are longer than a draft takes. The rest of the page is saved, and these are shown, for their writer to shorten. */
final class LongTexts {
    private LongTexts() {}

    /** A text that is not saved. */
    record LongText(String id, String label, String text) {
        /** Why it is not. */
        public String problem() {
            return "%s: svaret är %s tecken och är inte sparat. Det går att spara högst %s tecken i en fråga."
                    .formatted(label, number(text.length()), number(DraftLimits.MOST_IN_A_FIELD));
        }
    }

    private static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("sv")).format(number);
    }

    /** Those of the texts that were not saved. */
    static List<LongText> of(Map<String, String> texts, DraftForm filled) {
        List<LongText> tooLong = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (!DraftLimits.takes(text)) {
                Map<String, String> labels = FieldLabels.of(filled);
                tooLong.add(new LongText("lang-" + tooLong.size(), FieldLabels.label(labels, name), text));
            }
        });
        return tooLong;
    }

    static String show(String draft, List<LongText> tooLong, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        model.addAttribute("draftId", draft);
        model.addAttribute("tooLong", tooLong);
        return "casework/for-lang-text";
    }
}
