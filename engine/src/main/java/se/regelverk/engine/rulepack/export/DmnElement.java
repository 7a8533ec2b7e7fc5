package se.regelverk.engine.rulepack.export;

import java.util.Set;

/** The parts every decision and function of the DMN model has. */
final class DmnElement {
    private static final String DECISION = "beslut_";
    private static final String FUNCTION = "funktion_";
    private static final String INPUT = "indata_";

    private DmnElement() {}

    /**
     * A decision.
     *
     * @param name as FEEL refers to it; ASCII
     * @param title what people read
     * @param logic writes the decision's expression
     */
    static void decision(Xml xml, String name, String type, String title, String about, Uses uses, Runnable logic) {
        String id = decisionId(name);
        Runnable content = () -> {
            xml.text("description", about);
            xml.text("question", title);
            xml.empty("variable", "id", id + "_varde", "name", name, "typeRef", type);
            uses.inputs()
                    .forEach(one -> xml.element(
                            "informationRequirement", () -> xml.empty("requiredInput", "href", "#" + inputId(one))));
            uses.decisions()
                    .forEach(one -> xml.element(
                            "informationRequirement",
                            () -> xml.empty("requiredDecision", "href", "#" + decisionId(one))));
            functions(xml, uses.functions());
            logic.run();
        };
        xml.element("decision", content, "id", id, "name", name, "label", title);
    }

    /** A business knowledge model: a function that decisions call. */
    static void function(Xml xml, String name, String type, String about, Set<String> functions, Runnable logic) {
        String id = FUNCTION + name;
        Runnable content = () -> {
            xml.text("description", about);
            xml.empty("variable", "id", id + "_varde", "name", name, "typeRef", type);
            xml.element("encapsulatedLogic", logic, "id", id + "_logik", "kind", "FEEL", "typeRef", type);
            functions(xml, functions);
        };
        xml.element("businessKnowledgeModel", content, "id", id, "name", name);
    }

    static void parameter(Xml xml, String function, String name, String type) {
        xml.empty("formalParameter", "id", FUNCTION + function + "_in_" + name, "name", name, "typeRef", type);
    }

    static void literal(Xml xml, String id, String type, String feel) {
        xml.element("literalExpression", () -> xml.text("text", feel), "id", id, "typeRef", type);
    }

    private static void functions(Xml xml, Set<String> functions) {
        functions.forEach(one -> xml.element(
                "knowledgeRequirement", () -> xml.empty("requiredKnowledge", "href", "#" + FUNCTION + one)));
    }

    static String decisionId(String name) {
        return DECISION + name;
    }

    static String inputId(String name) {
        return INPUT + name;
    }
}
