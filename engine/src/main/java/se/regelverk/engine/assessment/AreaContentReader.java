package se.regelverk.engine.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.ContentTrees;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormReader;
import se.regelverk.engine.form.TransitionReader;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.variation.Opening;
import se.regelverk.engine.variation.Variation;

/** Reads an area's rules and forms, first as they are written and then as they are in each place where something is set. */
final class AreaContentReader {
    /** What stands for the places where nothing is set, beside the förvaltningar's own ids. */
    private static final String ELSEWHERE = "";

    private final ContentFiles files;
    private final Area area;
    private final Problems problems;
    private final ContentTrees trees;

    AreaContentReader(ContentFiles files, Area area, Problems problems) {
        this.files = files;
        this.area = area;
        this.problems = problems;
        this.trees = new ContentTrees(files, problems);
    }

    Optional<AreaContent> read() {
        int earlier = problems.size();
        Optional<AreaContent> written = read(trees, problems);
        if (written.isEmpty()) {
            return written;
        }
        RulePack pack = written.get().pack();
        List<Area> areas = new ArrayList<>(pack.info().imports());
        areas.add(area);
        Variation variation = Variation.read(trees, areas, pack.info().districts(), problems);
        boolean clean = problems.size() == earlier;
        AreaContent.Places places =
                clean && variation.varies() ? places(variation, pack.hash()) : AreaContent.Places.NONE;
        return Optional.of(new AreaContent(pack, written.get().forms(), variation, places));
    }

    private AreaContent.Places places(Variation variation, ContentHash hash) {
        boolean someOnly = variation.openings().values().stream().anyMatch(Opening::onlyWhereSet);
        Optional<AreaContent> elsewhere = someOnly
                ? place(variation.elsewhere(trees), "Där inget är satt lokalt", hash, ELSEWHERE)
                : Optional.empty();
        Map<District, AreaContent> local = new TreeMap<>();
        for (District district : variation.withSettings()) {
            place(variation.in(trees, district), "I " + variation.name(district), hash, district.id())
                    .ifPresent(content -> local.put(district, content));
        }
        return new AreaContent.Places(local, elsewhere);
    }

    /** The content of a place; it is another content than the written one, and its problems say where they are. */
    private Optional<AreaContent> place(ContentTrees there, String where, ContentHash hash, String id) {
        var found = new Problems();
        Optional<AreaContent> read = read(there, found);
        found.inOrder()
                .forEach(one -> problems.add(one.location(), "%s: %s".formatted(where, one.problem()), one.remedy()));
        ContentHash own = ContentHash.of(hash.value() + "\n" + id);
        return read.map(content -> new AreaContent(content.pack().under(own), content.forms()));
    }

    private Optional<AreaContent> read(ContentTrees from, Problems told) {
        Optional<RulePack> pack = RulePackReader.read(from, area, told);
        pack.ifPresent(read -> refuseUnknownForms(read, told));
        return pack.map(read -> new AreaContent(read, forms(from, read, told)));
    }

    private void refuseUnknownForms(RulePack pack, Problems told) {
        for (Sentence sentence : pack.sentences()) {
            if (sentence.effect() instanceof Effect.Step step
                    && !step.details().form().isEmpty()
                    && !hasForm(step.details().form())) {
                told.add(
                        sentence.location(),
                        "Steget ska göras i formuläret ”%s”, som inte finns."
                                .formatted(step.details().form()),
                        "Rätta ”formular” eller skapa formuläret.");
            }
        }
    }

    /** A step that areas share may be taken in a form of one of them. */
    private boolean hasForm(String form) {
        return files.texts().keySet().stream()
                .anyMatch(path -> path.startsWith(Area.FORM_DEFINITIONS) && path.endsWith("/" + form + ".yaml"));
    }

    private Map<String, FormDefinition> forms(ContentTrees from, RulePack pack, Problems told) {
        var forms = new TreeMap<String, FormDefinition>();
        files.under(area.formFolder()).texts().keySet().forEach(path -> {
            String name = path.substring(area.formFolder().length());
            if (!name.endsWith(".yaml")) {
                told.add(Location.ofFile(path), "Filen är inget formulär.", "Ta bort den eller ge den ändelsen .yaml.");
            } else if (!name.contains("/")) {
                from.tree(path)
                        .flatMap(root -> FormReader.read(path, root, pack.vocabulary(), told))
                        .map(form -> form.saidAlso(TransitionReader.shared(files, area, form.id(), told)))
                        .ifPresent(form -> forms.put(form.id(), form));
            }
        });
        return forms;
    }
}
