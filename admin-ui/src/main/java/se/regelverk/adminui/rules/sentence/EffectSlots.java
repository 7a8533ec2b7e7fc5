package se.regelverk.adminui.rules.sentence;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.vocabulary.Kind;

/**
 * What a sentence concludes, as the editor holds it. What another kind of conclusion would use is kept while one chooses.
 *
 * @param kind the word that begins it in content; empty until it is chosen
 * @param direction of a ground
 * @param key under which it is listed; empty until the sentence is saved the first time
 * @param text what the case worker reads, with values in braces
 * @param before what must wait for a step
 */
record EffectSlots(
        String kind,
        String direction,
        String key,
        String title,
        String text,
        String role,
        String form,
        String before,
        String deadlineText,
        ValueSlot deadline,
        ValueSlot lastDay) {
    static final String USUAL_ROLE = "handlaggare";
    static final EffectSlots EMPTY =
            new EffectSlots("", "", "", "", "", USUAL_ROLE, "", "", "", ValueSlot.EMPTY, ValueSlot.EMPTY);
    private static final Map<String, String> KINDS = kinds();
    private static final int LONGEST_KEY = 40;

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("talar", "talar det för eller emot det som söks");
        kinds.put("steg", "ska ett steg göras");
        kinds.put("krav", "behövs en uppgift eller handling");
        kinds.put("frist", "gäller en frist");
        kinds.put("varna", "varnas handläggaren");
        kinds.put("fraga", "får handläggaren en fråga");
        kinds.put("stopp", "stoppas automatiken");
        return kinds;
    }

    /** Each kind by its word, as it stands after "så". */
    static Map<String, String> kindsInWords() {
        return KINDS;
    }

    /** What content says. */
    static EffectSlots of(Entries effect, WordChoices words) {
        String kind = effect.entries().containsKey("steg")
                ? "steg"
                : KINDS.keySet().stream()
                        .filter(effect.entries()::containsKey)
                        .findFirst()
                        .orElse("");
        String first = effect.text(kind);
        return new EffectSlots(
                kind,
                kind.equals("talar") ? first : "",
                kind.equals("talar") ? "" : first,
                effect.text("titel"),
                effect.text("text"),
                effect.get("roll").map(role -> role.plain()).orElse(USUAL_ROLE),
                effect.text("formular"),
                effect.text("fore"),
                effect.text("fristText"),
                ValueSlot.ofDay(kind.equals("frist") ? "" : effect.text("frist"), words),
                ValueSlot.ofDay(effect.text("senast"), words));
    }

    static EffectSlots read(SentFields sent) {
        return new EffectSlots(
                sent.text("sa-slag"),
                sent.text("sa-talar"),
                sent.text("sa-nyckel"),
                sent.text("sa-titel"),
                sent.text("sa-text"),
                sent.text("sa-roll", USUAL_ROLE),
                sent.text("sa-formular"),
                sent.text("sa-fore"),
                sent.text("sa-fristText"),
                ValueSlot.read(sent, "sa-frist"),
                ValueSlot.read(sent, "sa-senast"));
    }

    boolean isStep() {
        return kind.equals("steg");
    }

    public boolean hasTitle() {
        return isStep() || kind.equals("krav") || kind.equals("frist");
    }

    EffectSlots withText(String other) {
        return new EffectSlots(kind, direction, key, title, other, role, form, before, deadlineText, deadline, lastDay);
    }

    /**
     * As content writes it.
     *
     * @param saved the conclusion as it is saved; what the editor does not know of stays in it
     * @param sentenceTitle what the key is made of when the conclusion has no title
     */
    Entries written(Entries saved, String sentenceTitle) {
        if (kind.isEmpty()) {
            return Entries.NONE;
        }
        boolean same = saved.entries().containsKey(kind);
        Entries effect = same ? saved : Entries.NONE;
        effect = effect.with(kind, kind.equals("talar") ? direction : keyFor(sentenceTitle));
        if (hasTitle()) {
            effect = effect.with("titel", title);
        }
        if (isStep()) {
            effect = step(effect);
        }
        if (kind.equals("frist")) {
            effect = effect.with("senast", lastDay.written(Optional.empty()));
        }
        return effect.with("text", text);
    }

    private Entries step(Entries effect) {
        boolean isUsual = role.equals(USUAL_ROLE) && effect.get("roll").isEmpty();
        return effect.withOptional("roll", isUsual ? "" : role)
                .withOptional("frist", deadline.written(Optional.of(ExpressionType.of(Kind.DATE))))
                .withOptional("fristText", deadlineText)
                .withOptional("fore", before)
                .withOptional("formular", form);
    }

    private String keyFor(String sentenceTitle) {
        return key.isEmpty() ? made(title.isEmpty() || !hasTitle() ? sentenceTitle : title) : key;
    }

    /** "Intyg från läkare" → {@code intygFranLakare}. */
    static String made(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String begun = ascii.replaceFirst("^[^a-zA-Z]+", "");
        StringBuilder key = new StringBuilder();
        for (String word : begun.split("[^a-zA-Z0-9]+", -1)) {
            if (key.length() + word.length() <= LONGEST_KEY && !word.isEmpty()) {
                String lower = word.toLowerCase(Locale.ROOT);
                key.append(key.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
            }
        }
        return key.toString();
    }
}
