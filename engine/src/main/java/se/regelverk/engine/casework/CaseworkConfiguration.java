package se.regelverk.engine.casework;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.Repeated;

/** Casework as beans, for an application that has a {@link Library} and a database; {@link CaseworkMetrics} if it measures. */
@Configuration(proxyBeanMethods = false)
public class CaseworkConfiguration {
    @Bean
    CaseFiles caseFiles(MongoTemplate template) {
        return new MongoCaseFiles(template);
    }

    @Bean
    FormDrafts formDrafts(MongoTemplate template) {
        return new MongoFormDrafts(template);
    }

    @Bean
    Attachments attachments(GridFsTemplate files) {
        return new Attachments(files);
    }

    @Bean
    Repeated unusedFiles(GridFsTemplate files, MongoTemplate template, ObjectProvider<Clock> clock) {
        return UnusedFiles.repeatedly(files, template, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Casework casework(Library library, CaseFiles caseFiles, ObjectProvider<CaseworkMetrics> metrics) {
        return new Casework(library, caseFiles, metrics.getIfAvailable(() -> CaseworkMetrics.NONE));
    }

    @Bean
    Drafting drafting(Library library, FormDrafts drafts, CaseFiles caseFiles, Casework casework) {
        return new Drafting(library, drafts, caseFiles, casework);
    }

    @Bean
    Prefilling prefilling(
            FormDrafts drafts, Drafting drafting, CaseFiles caseFiles, ObjectProvider<AnswerSource> registers) {
        return new Prefilling(
                drafts, drafting, caseFiles, registers.orderedStream().toList());
    }

    @Bean
    GoingOver goingOver(Library library, FormDrafts drafts, CaseFiles caseFiles, Casework casework) {
        return new GoingOver(library, drafts, caseFiles, casework);
    }
}
