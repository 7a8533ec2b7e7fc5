package se.regelverk.adminui.rules.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ConceptEdit;

/**
 * A concept as it was written in the form.
 *
 * @param options one a line: key, equals sign, label
 */
public record ConceptForm(
        String title,
        String type,
        String unit,
        String least,
        String most,
        String options,
        String help,
        String legalBasis,
        String code,
        boolean computed,
        ConceptEdit.Unanswered unanswered) {
    private static final Set<String> NUMBERS = Set.of("heltal", "tal", "belopp", "procent");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");

    static ConceptForm of(ConceptEdit now) {
        String options = now.options().entrySet().stream()
                .map(option -> option.getKey() + " = " + option.getValue())
                .collect(Collectors.joining("\n"));
        return new ConceptForm(
                now.title(),
                now.type(),
                now.unit(),
                now.least(),
                now.most(),
                options,
                now.help(),
                now.legalBasis(),
                now.code(),
                now.computed(),
                now.unanswered());
    }

    /** As it was sent. */
    public static ConceptForm of(Map<String, String> sent) {
        return new ConceptForm(
                sent.getOrDefault("titel", "").strip(),
                sent.getOrDefault("typ", ""),
                sent.getOrDefault("enhet", ""),
                sent.getOrDefault("min", "").strip(),
                sent.getOrDefault("max", "").strip(),
                sent.getOrDefault("val", ""),
                sent.getOrDefault("hjalp", "").strip().replace("\r\n", "\n"),
                sent.getOrDefault("lagrum", "").strip(),
                sent.getOrDefault("kod", "").strip(),
                sent.containsKey("raknas"),
                new ConceptEdit.Unanswered(
                        sent.getOrDefault("tomt-varde", "").strip(),
                        sent.getOrDefault("tomt-skal", "").strip(),
                        sent.containsKey("vet-inte")));
    }

    /** The edit, or empty with every problem added. */
    public Optional<ConceptEdit> edit(List<PageError> errors) {
        if (title.isBlank()) {
            errors.add(new PageError("titel", "Skriv vad begreppet heter."));
        }
        if (type.isBlank()) {
            errors.add(new PageError("typ", "Välj typ."));
        }
        limit(least, "min", "lägsta", errors);
        limit(most, "max", "högsta", errors);
        if (!unanswered.value().isEmpty() && unanswered.reason().isEmpty()) {
            errors.add(new PageError("tomt-skal", "Skriv varför värdet gäller när frågan inte besvaras."));
        }
        Map<String, String> read = new LinkedHashMap<>();
        if (type.equals("en-av")) {
            options.lines().filter(line -> !line.isBlank()).forEach(line -> option(line, read, errors));
            if (read.isEmpty() && errors.isEmpty()) {
                errors.add(new PageError("val", "Skriv minst ett val, till exempel: hyr = Hyr bostaden."));
            }
        }
        return errors.isEmpty()
                ? Optional.of(new ConceptEdit(
                        title, type, read, unit, least, most, help, legalBasis, code, computed, unanswered))
                : Optional.empty();
    }

    private void limit(String text, String field, String word, List<PageError> errors) {
        boolean isNumber = NUMBERS.contains(type);
        if (!text.isEmpty() && !isNumber) {
            errors.add(new PageError(
                    field, "Bara ett tal, ett belopp eller en procent har ett %s värde.".formatted(word)));
        } else if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
            errors.add(new PageError(field, "Skriv det %s värdet som ett tal, till exempel 0.".formatted(word)));
        }
    }

    private static void option(String line, Map<String, String> read, List<PageError> errors) {
        int sign = line.indexOf('=');
        String key = sign < 0 ? "" : line.substring(0, sign).strip();
        String label = sign < 0 ? "" : line.substring(sign + 1).strip();
        boolean isRead = !key.isEmpty() && !label.isEmpty() && read.putIfAbsent(key, label) == null;
        if (!isRead) {
            errors.add(new PageError(
                    "val", "Skriv varje val en gång på en egen rad med nyckel = text: ”%s”.".formatted(line.strip())));
        }
    }
}
