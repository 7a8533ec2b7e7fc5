package se.regelverk.adminui.rules.form;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.FormHeadEdit;
import se.regelverk.engine.change.edit.FormPageEdit;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormReader;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/** A form in the draft of a change. */
record FormPlace(Opened opened, ContentFile file, FormTree tree) {
    /** The form of an id, 404 when the draft has none. */
    static FormPlace of(Opened opened, String id) {
        if (!FormPageEdit.isId(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ContentFile file = opened.file(FormHeadEdit.path(opened.area(), id));
        return new FormPlace(opened, file, FormTree.of(file));
    }

    public String id() {
        return file.path().substring(file.path().lastIndexOf('/') + 1).replace(".yaml", "");
    }

    public String title() {
        return tree.form().text("titel");
    }

    Draft draft() {
        return opened.draft().orElseThrow();
    }

    String address() {
        return "%s/formular/%s".formatted(opened.home(), id());
    }

    Vocabulary vocabulary() {
        return opened.pack().map(RulePack::vocabulary).orElse(Vocabulary.EMPTY);
    }

    /** The form as it is in force, which is what its keys are frozen after. */
    private Optional<FormTree> published() {
        return opened.fileBefore(file.path()).map(FormTree::of);
    }

    /** The area's own words; those it imports are changed elsewhere. */
    ContentFile ownVocabulary() {
        return opened.file(opened.area().rulePackFolder() + "begrepp.yaml");
    }

    boolean isPublished(String key) {
        return published().flatMap(before -> before.find(key)).isPresent();
    }

    boolean isPublishedPage(String page) {
        return published()
                .map(before ->
                        before.pages().stream().anyMatch(one -> one.text("id").equals(page)))
                .orElse(false);
    }

    /** The page of an id, 404 when there is none. */
    Entries page(String page) {
        return tree.pages().stream()
                .filter(one -> one.text("id").equals(page))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What goes by a name: a concept's or list's key, or a place. 404 when there is nothing. */
    Asked asked(String name) {
        return tree.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** All words, to put a condition in words where it stands. */
    WordChoices words(String list) {
        return words(vocabulary(), list);
    }

    /**
     * The words a condition may use: what is asked before it.
     *
     * @param before the name of what it stands at; what is not there yet stands last
     */
    WordChoices wordsBefore(String before, String list) {
        var asked = new LinkedHashMap<ConceptKey, Concept>();
        tree.all().stream()
                .takeWhile(one -> !one.name().equals(before))
                .filter(one -> FormTree.isQuestion(one.item()))
                .forEach(question ->
                        vocabulary().concept(question.name()).ifPresent(concept -> asked.put(concept.key(), concept)));
        return words(new Vocabulary(asked, vocabulary().groups()), list);
    }

    private WordChoices words(Vocabulary vocabulary, String list) {
        Optional<String> each = Optional.of(list).filter(one -> !one.isEmpty());
        return new WordChoices(opened.pack(), Names.ofAnswers(vocabulary, each));
    }

    /** All the area is read with, this text of the form instead of the draft's. */
    ContentFiles files(String text) {
        return opened.files().with(file.path(), text);
    }

    /** A form as files have it; empty with what is wrong with it or with the rules. */
    Optional<FormDefinition> definition(ContentFiles files, Problems problems) {
        Vocabulary words = RulePackReader.read(files, opened.area(), new Problems())
                .map(RulePack::vocabulary)
                .orElse(Vocabulary.EMPTY);
        return YamlReader.read(file.path(), files.text(file.path()).orElse(""), problems)
                .filter(root -> problems.isEmpty())
                .flatMap(root -> FormReader.read(file.path(), root, words, problems));
    }
}
