package se.regelverk.engine.form;

import java.util.List;
import java.util.Map;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.schema.OpenSchema;
import se.regelverk.engine.schema.SchemaFault;
import se.regelverk.engine.schema.Schemas.Opened.Refused;
import se.regelverk.engine.schema.Schemas.Opened.Usable;
import se.regelverk.engine.vocabulary.ConceptKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any JSON Schema as a form: pages and questions follow from it, and its answers are held to the very schema, which stays as it was
 * written.
 */
public final class SchemaForm {
    private SchemaForm() {}

    /** What became of it. */
    public sealed interface Result {
        /**
         * A form.
         *
         * @param remarks what has no place in it, in the order of the schema
         * @param schemas of each question, its references followed, by concept
         * @param severals arrays of choices, which a form made of the schema asks box by box; not part of the form
         */
        record Laid(
                FormDefinition form,
                List<SchemaRemark> remarks,
                Map<ConceptKey, ObjectNode> schemas,
                List<SchemaSeveral> severals)
                implements Result {
            public Laid {
                remarks = List.copyOf(remarks);
                schemas = Map.copyOf(schemas);
                severals = List.copyOf(severals);
            }
        }

        /**
         * No form.
         *
         * @param faults at least one
         */
        record Impossible(List<SchemaFault> faults) implements Result {
            public Impossible {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * Opens a schema that anyone may have written.
     *
     * @param id the form's
     * @param at where it is written
     */
    public static Result open(String id, JsonNode document, Location at) {
        if (AnswerSchema.SCHEMAS.open(document) instanceof Refused refused) {
            return new Result.Impossible(refused.faults());
        }
        var usable = (Usable) AnswerSchema.SCHEMAS.open(document);
        try {
            return laid(id, usable.schema(), at);
        } catch (FlatSchema.Endless endless) {
            return impossible("Schemat leder in i sig självt eller är för stort för att bli sidor.");
        }
    }

    private static Result laid(String id, OpenSchema schema, Location at) {
        var flat = new FlatSchema(schema.document());
        ObjectNode root = flat.of(schema.document());
        if (!SchemaConcepts.typeWord(root, flat).equals("object") && !root.has(FlatSchema.CHOICES)) {
            return impossible("Schemat beskriver inget objekt, så det finns inga namngivna uppgifter att fråga efter.");
        }
        var layout = new SchemaLayout(flat, at);
        List<FormPage> pages = layout.pages(root);
        if (FormDefinition.questionsOf(pages).isEmpty()) {
            return impossible("Schemat har ingen uppgift som kan frågas på en sida.");
        }
        String title = SchemaConcepts.title(id, root);
        var heading = new FormDefinition.Heading(
                id,
                title,
                SchemaConcepts.help(root),
                ContentHash.of(schema.document().toString()),
                Transition.NONE);
        return new Result.Laid(
                new FormDefinition(heading, (ObjectNode) schema.document(), schema, pages),
                layout.remarks(),
                layout.schemas(),
                layout.severals());
    }

    private static Result impossible(String problem) {
        return new Result.Impossible(
                List.of(new SchemaFault("", problem, "Skriv ”type: object” och uppgifterna under ”properties”.")));
    }
}
