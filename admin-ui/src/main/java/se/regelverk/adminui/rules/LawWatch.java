package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.regelverk.engine.change.law.CitedLaw;
import se.regelverk.engine.change.law.LawMark;
import se.regelverk.engine.change.law.LawMarks;
import se.regelverk.engine.change.law.Paragraph;
import se.regelverk.engine.change.law.Resting;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;

/** What content that is in force or planned rests on in law, in every area, and the sections that are marked as changed. */
@Component
public class LawWatch {
    private final Library library;
    private final Areas areas;
    private final LawMarks marks;

    LawWatch(Library library, Areas areas, LawMarks marks) {
        this.library = library;
        this.areas = areas;
        this.marks = marks;
    }

    /**
     * A mark as an area sees it.
     *
     * @param href the page of the mark
     * @param left how much of the area's content nobody has looked through
     * @param all how much of it rests on the section
     */
    public record Concern(LawMark mark, String href, long left, long all) {}

    /** Everything that is in force or planned and cites law. */
    public List<Resting> everything() {
        return library.areas().stream().flatMap(area -> of(area).stream()).toList();
    }

    /** An area's own. */
    public List<Resting> of(Area area) {
        Map<String, Resting> all = new LinkedHashMap<>();
        library.contentsFrom(area, areas.today())
                .forEach(content -> CitedLaw.in(content.content()).forEach(one -> all.putIfAbsent(one.id(), one)));
        return List.copyOf(all.values());
    }

    /** Every section that is cited or marked, with what cites exactly it. */
    public NavigableMap<Paragraph, List<Resting>> sections(Collection<Resting> everything) {
        var sections = new TreeMap<Paragraph, List<Resting>>();
        everything.forEach(one -> one.paragraphs()
                .forEach(paragraph -> sections.computeIfAbsent(paragraph, key -> new ArrayList<>())
                        .add(one)));
        marks.all().forEach(mark -> sections.computeIfAbsent(mark.paragraph(), key -> new ArrayList<>()));
        return sections;
    }

    /** The marks that touch something of an area, the latest day first. */
    public List<Concern> concerning(Area area) {
        List<LawMark> all = marks.all();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Resting> own = of(area);
        return all.stream().flatMap(mark -> concern(mark, own).stream()).toList();
    }

    private static Optional<Concern> concern(LawMark mark, List<Resting> own) {
        List<Resting> touched =
                own.stream().filter(one -> one.restsOn(mark.paragraph())).toList();
        long left = touched.stream().filter(one -> mark.checkOf(one).isEmpty()).count();
        return touched.isEmpty()
                ? Optional.empty()
                : Optional.of(new Concern(mark, address(mark), left, touched.size()));
    }

    /** The page of a mark. */
    public static String address(LawMark mark) {
        return "/lagrum/%s/andrad/%s".formatted(mark.paragraph().slug(), mark.from());
    }
}
