package se.regelverk.adminui.rules;

import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Unit;

/** What is said of a concept in short. */
public final class ConceptWords {
    private ConceptWords() {}

    /** "belopp, kr/mån, räknas fram". */
    public static String typeOf(Concept concept) {
        String unit = concept.unit() == Unit.NONE ? "" : ", " + concept.unit().word();
        return concept.type().word() + unit + (concept.computed() ? ", räknas fram" : "");
    }
}
