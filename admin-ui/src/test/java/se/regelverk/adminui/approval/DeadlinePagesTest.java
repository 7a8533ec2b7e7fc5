package se.regelverk.adminui.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Those who decide see until when, and what has waited longest comes first. */
class DeadlinePagesTest extends CouncilPages {
    @Autowired
    private MongoTemplate template;

    private String received(int daysAgo) {
        String id = submitted();
        var then = Instant.now().minus(daysAgo, ChronoUnit.DAYS);
        template.getCollection("changes")
                .updateOne(
                        new Document("_id", id), new Document("$set", new Document("deliberation.submittedAt", then)));
        return id;
    }

    private String lastDay(String id) {
        return changes.voting()
                .deadline(changes.find(id).orElseThrow())
                .orElseThrow()
                .lastDay()
                .toString();
    }

    @Test
    void theLastDayAndWhatHappensThenStandOnThePagesOfTheCouncilAndOfTheAuthor() throws Exception {
        String id = received(0);
        String text = "Rådet ska besluta senast " + lastDay(id);
        sees("/rad/" + id, OWN, text);
        sees("/paket/" + AREA + "/andring/" + id, AUTHOR, text);
        sees("/rad/" + received(12), OWN, "De som röstar är påminda.");
        String late = received(20);
        sees("/rad/" + late, OWN, "Processägaren har fått besked. Rådet kan fortfarande besluta");
        sees("/rad", OWN, "Försenad, " + lastDay(late));
    }

    @Test
    void whatIsToBeDecidedFirstComesFirstInTheQueue() throws Exception {
        String new1 = received(0);
        String old = received(9);
        String between = received(4);
        String queue =
                mvc.perform(get("/rad").with(OWN)).andReturn().getResponse().getContentAsString();
        assertThat(queue.indexOf("/rad/" + old)).isPositive().isLessThan(queue.indexOf("/rad/" + between));
        assertThat(queue.indexOf("/rad/" + between)).isLessThan(queue.indexOf("/rad/" + new1));
    }
}
