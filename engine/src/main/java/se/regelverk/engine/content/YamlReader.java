package se.regelverk.engine.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a content file (YAML 1.2) as a tree with places. Nothing is constructed from the text: anchors, aliases, tags, several
 * documents, and files that are too large or too deep are refused.
 */
public final class YamlReader {
    /** The largest honest file, a table of 2 000 rows, is under half of this. */
    public static final int MOST_CHARACTERS = 2_000_000;

    private static final int DEEPEST = 40;

    /** A table of 2 000 rows with eight columns has half as many; each costs a thousand times what it takes in the file. */
    private static final int MOST_NODES = 120_000;

    private static final int LONGEST_KEY = 200;
    private static final String INVISIBLE = "Här står tecken som inte syns eller som vänder läsriktningen.";
    private static final String VISIBLE_ONLY = "Ta bort dem; skriv om raden om de inte går att hitta.";

    private final String file;
    private final Problems problems;

    private YamlReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file's tree, or empty with at least one problem added. */
    public static Optional<Yaml> read(String file, String text, Problems problems) {
        return new YamlReader(file, problems).read(text);
    }

    private Optional<Yaml> read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return refuse(Location.ofFile(file), "Filen är för stor.", "Dela upp den i flera filer.");
        }
        Characters characters = new Characters(text);
        OptionalInt invisible = characters.lineOfInvisible();
        if (invisible.isPresent()) {
            return refuse(new Location(file, invisible.getAsInt()), INVISIBLE, VISIBLE_ONLY);
        }
        try {
            if (!isPlain(text)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings(text)).composeString(text);
            return root.isPresent()
                    ? convert(root.get(), characters)
                    : refuse(Location.ofFile(file), "Filen är tom.", "Skriv innehållet eller ta bort filen.");
        } catch (MarkedYamlEngineException broken) {
            Location at = broken.getProblemMark().map(this::at).orElse(Location.ofFile(file));
            return refuse(
                    at,
                    "Filen går inte att läsa som YAML här.",
                    "Se över indrag, kolon, citattecken och parenteser på raden och raden före.");
        } catch (YamlEngineException broken) {
            return refuse(
                    Location.ofFile(file),
                    "Filen går inte att läsa som YAML.",
                    "Skriv nycklar som enkla ord, ta bort rader som börjar med % och spara filen som UTF-8.");
        }
    }

    /** The buffer takes the whole text: in smaller pieces the library breaks at a character of two halves on the border between them. */
    private LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setBufferSize(text.length() + 1)
                .setLabel(file)
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
    }

    private boolean isPlain(String text) {
        int depth = 0;
        int nodes = 0;
        boolean plain = true;
        for (Event event : new Parse(settings(text)).parseString(text)) {
            if (event instanceof AliasEvent
                    || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
                plain = false;
                refuse(at(event), "Ankare och alias (& och *) får inte användas.", "Skriv ut värdet där det ska stå.");
            }
            if (hasTag(event)) {
                plain = false;
                refuse(at(event), "Taggar (!) får inte användas.", "Ta bort taggen; typen står i vokabulären.");
            }
            depth += event instanceof CollectionStartEvent ? 1 : isEnd(event) ? -1 : 0;
            nodes += event instanceof NodeEvent ? 1 : 0;
            if (nodes > MOST_NODES) {
                refuse(at(event), "Filen har för många värden.", "Dela upp den i flera filer.");
                return false;
            }
            if (depth > DEEPEST) {
                refuse(at(event), "Innehållet är nästlat djupare än %d nivåer.".formatted(DEEPEST), "Dela upp det.");
                return false;
            }
        }
        return plain;
    }

    private static boolean isEnd(Event event) {
        return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
    }

    private static boolean hasTag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent();
        }
        return event instanceof CollectionStartEvent collection
                && collection.getTag().isPresent()
                && !collection.isImplicit();
    }

    private Optional<Yaml> convert(Node node, Characters text) {
        Yaml.Span span = span(node, text);
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, span);
        }
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            sequence.getValue().forEach(item -> convert(item, text).ifPresent(items::add));
            return Optional.of(new Yaml.Sequence(items, at(node), span));
        }
        return Optional.of(mapping((MappingNode) node, text, span));
    }

    private Optional<Yaml> scalar(ScalarNode node, Yaml.Span span) {
        if (node.getScalarStyle() == ScalarStyle.PLAIN && node.getValue().isEmpty()) {
            return refuse(at(node), "Här saknas ett värde.", "Fyll i värdet eller ta bort nyckeln.");
        }
        // Also what is written as an escape, such as \u202e.
        return Characters.hasInvisible(node.getValue())
                ? refuse(at(node), INVISIBLE, VISIBLE_ONLY)
                : Optional.of(new Yaml.Scalar(node.getValue(), at(node), span));
    }

    private Yaml mapping(MappingNode node, Characters text, Yaml.Span span) {
        var entries = new LinkedHashMap<String, Yaml>();
        var keys = new LinkedHashMap<String, Location>();
        var keySpans = new LinkedHashMap<String, Yaml.Span>();
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key) || !isName(key.getValue())) {
                refuse(at(entry.getKeyNode()), "En nyckel måste vara ett ord.", "Skriv nyckeln som text före kolonet.");
            } else if (keys.containsKey(key.getValue())) {
                refuse(at(key), "Nyckeln ”%s” står två gånger.".formatted(key.getValue()), "Ta bort den ena.");
            } else {
                keys.put(key.getValue(), at(key));
                keySpans.put(key.getValue(), span(key, text));
                convert(entry.getValueNode(), text).ifPresent(value -> entries.put(key.getValue(), value));
            }
        }
        return new Yaml.Mapping(
                Collections.unmodifiableMap(entries),
                Collections.unmodifiableMap(keys),
                Collections.unmodifiableMap(keySpans),
                at(node),
                span);
    }

    private static boolean isName(String key) {
        return !key.isBlank() && key.length() <= LONGEST_KEY && !Characters.hasInvisible(key) && key.indexOf('\n') < 0;
    }

    private static Yaml.Span span(Node node, Characters text) {
        int start = node.getStartMark().map(Mark::getIndex).orElse(0);
        int end = node.getEndMark().map(Mark::getIndex).orElse(start);
        return new Yaml.Span(text.index(start), text.index(end));
    }

    private Location at(Node node) {
        return node.getStartMark().map(this::at).orElse(Location.ofFile(file));
    }

    private Location at(Event event) {
        return event.getStartMark().map(this::at).orElse(Location.ofFile(file));
    }

    private Location at(Mark mark) {
        return new Location(file, mark.getLine() + 1);
    }

    private Optional<Yaml> refuse(Location location, String problem, String remedy) {
        problems.add(location, problem, remedy);
        return Optional.empty();
    }
}
