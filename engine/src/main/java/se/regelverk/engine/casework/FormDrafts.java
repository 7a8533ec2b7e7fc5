package se.regelverk.engine.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.regelverk.engine.content.Area;

/** The forms that are being filled. */
public interface FormDrafts {
    FormDraft add(FormDraft draft);

    Optional<FormDraft> find(String id);

    /** Changes a draft however often others change it meanwhile. */
    FormDraft change(String id, UnaryOperator<FormDraft> change);

    /** Those of some areas that are not handed in, the latest changed first. */
    List<DraftRow> open(Collection<String> areas);

    /** Hands over those of a form that are not handed in, one at a time. */
    void eachOpen(Area area, String form, Consumer<FormDraft> take);
}
