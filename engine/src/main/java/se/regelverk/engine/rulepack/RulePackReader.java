package se.regelverk.engine.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentTrees;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.variation.Opening;
import se.regelverk.engine.vocabulary.ReferenceList;
import se.regelverk.engine.vocabulary.ReferenceListReader;
import se.regelverk.engine.vocabulary.Vocabulary;
import se.regelverk.engine.vocabulary.VocabularyReader;

/**
 * Reads an area's rule pack together with what it imports, and reports every problem at once. What could be read is returned also when
 * there are problems, so that an editor has something to show; only a pack without problems may be used.
 */
public final class RulePackReader {
    private final ContentTrees trees;
    private final ContentFiles files;
    private final Area area;
    private final Problems problems;
    private final Map<String, Yaml> roots = new TreeMap<>();

    private RulePackReader(ContentTrees trees, Area area, Problems problems) {
        this.trees = trees;
        this.files = trees.files();
        this.area = area;
        this.problems = problems;
    }

    /**
     * Reads a pack.
     *
     * @param files at least the area's files and those of the areas it imports
     * @return empty when {@code pack.yaml} or {@code begrepp.yaml} is missing or cannot be read
     */
    public static Optional<RulePack> read(ContentFiles files, Area area, Problems problems) {
        return read(new ContentTrees(files, problems), area, problems);
    }

    /**
     * Reads a pack from trees.
     *
     * @param trees of at least the area's files and those of the areas it imports, as they are where the pack is to hold
     */
    public static Optional<RulePack> read(ContentTrees trees, Area area, Problems problems) {
        return new RulePackReader(trees, area, problems).pack();
    }

    private Optional<RulePack> pack() {
        String packFile = area.rulePackFolder() + "pack.yaml";
        Optional<Yaml> root = file(packFile);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = Fields.of("regelpaketet", root.get(), problems);
        List<Area> imports = imports(fields);
        List<Area> areas = new ArrayList<>(imports);
        areas.add(area);
        areas.forEach(this::readAll);
        Vocabulary vocabulary = vocabulary(areas);
        RulePack.PackInfo info = info(fields, imports, vocabulary);
        List<Parameter> parameters = new ArrayList<>();
        each(areas, "parametrar/", (path, yaml) -> parameters.addAll(ParameterReader.read(yaml, problems)));
        RulePack pack = rules(info, areas, vocabulary, byKey(parameters));
        PackCheck.check(pack, problems);
        return Optional.of(pack);
    }

    private RulePack rules(
            RulePack.PackInfo info, List<Area> areas, Vocabulary vocabulary, Map<ParameterKey, Parameter> parameters) {
        var types = new TreeMap<ParameterKey, ExpressionType>();
        parameters.forEach((key, parameter) -> types.put(key, parameter.type()));
        var names = new Names(vocabulary, types, Optional.empty());
        List<DecisionTable> tables = new ArrayList<>();
        List<Calculation> calculations = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        each(areas, "tabeller/", (path, yaml) -> TableReader.read(fileName(path), yaml, names, problems)
                .ifPresent(tables::add));
        each(areas, "berakningar/", (path, yaml) -> calculations.addAll(CalculationReader.read(yaml, names, problems)));
        each(areas, "regler/", (path, yaml) -> sentences.addAll(SentenceReader.read(yaml, names, problems)));
        ContentFiles read = ContentFiles.of(Map.of());
        for (Area one : areas) {
            read = read.with(files.under(one.rulePackFolder()));
        }
        return new RulePack(info, vocabulary, parameters, tables, calculations, sentences, read.hash());
    }

    private List<Area> imports(Fields fields) {
        List<Area> imports = new ArrayList<>();
        for (String id : fields.texts("importerar")) {
            if (id.equals(area.id())
                    || imports.stream().anyMatch(one -> one.id().equals(id))) {
                problems.add(
                        fields.locationOf("importerar"),
                        "Området ”%s” importeras två gånger eller importerar sig självt.".formatted(id),
                        "Ta bort det ur ”importerar”.");
            } else if (Area.isValid(id)
                    && files.text("rule-packs/" + id + "/pack.yaml").isPresent()) {
                imports.add(new Area(id));
            } else {
                problems.add(
                        fields.locationOf("importerar"),
                        "Området ”%s” finns inte.".formatted(id),
                        "Importera ett område som har ett regelpaket.");
            }
        }
        return imports;
    }

    private RulePack.PackInfo info(Fields fields, List<Area> imports, Vocabulary vocabulary) {
        String id = fields.text("omrade");
        if (!id.isEmpty() && !id.equals(area.id())) {
            problems.add(
                    fields.locationOf("omrade"),
                    "Paketet säger området ”%s” men ligger i ”%s”.".formatted(id, area),
                    "Rätta ”omrade”.");
        }
        fields.required("galler-fran");
        var info = new RulePack.PackInfo(
                area,
                fields.text("titel"),
                fields.text("rad"),
                fields.texts("lag"),
                fields.day("galler-fran", LocalDate.MAX),
                imports,
                ProposedAmount.read(fields, vocabulary, problems),
                FollowedUp.read(fields, vocabulary, problems),
                councilRules(),
                DelegationReader.read(fields, problems),
                Districts.read(fields, ofImports(imports), problems),
                DeviationReasonsReader.read(fields, ofImports(imports), problems));
        fields.refuseUnknown();
        return info;
    }

    private List<Yaml> ofImports(List<Area> imports) {
        return imports.stream()
                .flatMap(one -> Optional.ofNullable(roots.get(one.rulePackFolder() + "pack.yaml")).stream())
                .toList();
    }

    private CouncilRules councilRules() {
        Yaml root = roots.get(CouncilRules.path(area));
        return root == null ? CouncilRules.USUAL : CouncilReader.read(root, problems);
    }

    private Vocabulary vocabulary(List<Area> areas) {
        Map<String, ReferenceList> lists = new LinkedHashMap<>();
        each(areas, "listor/", (path, yaml) -> list(ReferenceListReader.read(yaml, problems), lists));
        Vocabulary vocabulary = BuiltIn.VOCABULARY;
        for (Area one : areas) {
            Yaml root = roots.get(one.rulePackFolder() + "begrepp.yaml");
            if (root != null) {
                Vocabulary own = VocabularyReader.read(root, lists, problems);
                refuseRepeated(own, vocabulary);
                vocabulary = own.with(vocabulary);
            }
        }
        return vocabulary;
    }

    private void list(ReferenceList list, Map<String, ReferenceList> lists) {
        if (lists.putIfAbsent(list.key(), list) != null) {
            problems.add(
                    list.location(), "Listan ”%s” finns redan.".formatted(list.key()), "Ge listan en egen nyckel.");
        }
    }

    private void refuseRepeated(Vocabulary own, Vocabulary imported) {
        own.concepts().values().stream()
                .filter(concept -> imported.concept(concept.key()).isPresent())
                .forEach(concept -> problems.add(
                        concept.location(),
                        "Begreppet ”%s” finns redan gemensamt eller inbyggt.".formatted(concept.key()),
                        "Använd det gemensamma, eller ge ditt eget begrepp en annan nyckel."));
    }

    private Map<ParameterKey, Parameter> byKey(List<Parameter> parameters) {
        var byKey = new LinkedHashMap<ParameterKey, Parameter>();
        for (Parameter parameter : parameters) {
            if (byKey.putIfAbsent(parameter.key(), parameter) != null) {
                problems.add(
                        parameter.location(),
                        "Parametern ”%s” finns redan.".formatted(parameter.key()),
                        "Ge familjen en egen nyckel.");
            }
        }
        return byKey;
    }

    private void readAll(Area one) {
        String folder = one.rulePackFolder();
        files.under(folder).texts().keySet().forEach(path -> {
            PackLayout.check(path, path.substring(folder.length()), problems);
            if (path.endsWith(".yaml") && !roots.containsKey(path)) {
                file(path);
            }
        });
    }

    private Optional<Yaml> file(String path) {
        if (files.text(path).isEmpty()) {
            problems.add(Location.ofFile(path), "Filen saknas.", "Skapa %s.".formatted(path));
        }
        Optional<Yaml> root = trees.tree(path).map(tree -> Opening.strip(path, tree));
        root.ifPresent(yaml -> roots.put(path, yaml));
        return root;
    }

    private interface FileReader {
        void read(String path, Yaml root);
    }

    private void each(List<Area> areas, String folder, FileReader reader) {
        for (Area one : areas) {
            roots.forEach((path, root) -> {
                if (path.startsWith(one.rulePackFolder() + folder)) {
                    reader.read(path, root);
                }
            });
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    /** The items of a file that is a list. */
    static List<Yaml> listItems(Yaml root, String what, Problems problems) {
        if (root instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        problems.add(root.location(), "Filen ska vara en lista av %s.".formatted(what), "Börja varje post med ”- ”.");
        return List.of();
    }
}
