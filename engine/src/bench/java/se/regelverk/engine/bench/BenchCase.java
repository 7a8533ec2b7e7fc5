package se.regelverk.engine.bench;

import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;

/** The case every benchmark computes: two adults, two children, three costs, three incomes (worked example EB-02). */
record BenchCase(ContentFiles files, AreaContent content, Example example, Facts facts) {
    static final Area AREA = new Area("ekonomiskt-bistand");

    static BenchCase load() {
        ContentFiles files = RepositoryContent.files();
        AreaContent content = read(files);
        Example example = ExampleReader.read(files, content, new Problems()).stream()
                .filter(one -> one.name().startsWith("EB-02"))
                .findFirst()
                .orElseThrow();
        FormDefinition form = content.form(example.form()).orElseThrow();
        var accepted = (ValidationResult.Accepted) FormValidator.validate(form, example.answers());
        Facts facts = Facts.of(form, content.pack().vocabulary(), accepted.answers());
        return new BenchCase(files, content, example, facts);
    }

    static AreaContent read(ContentFiles files) {
        var problems = new Problems();
        AreaContent content = AreaContent.read(files, AREA, problems).orElseThrow();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.inOrder().toString());
        }
        return content;
    }
}
