package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesTest {
    @LocalServerPort
    private int port;

    @Test
    void everythingFromOutsideIsEscapedInEveryFragment() throws Exception {
        String page = get("/arbete/galleri/arbete").body();

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void theTitleSaysThatThePageHasErrors() throws Exception {
        assertThat(get("/arbete/galleri/arbete").body()).contains("<title>Fel: &lt;script");
    }

    @Test
    void theMenuMarksWhereThePersonIsAlsoOnAnErrorPage() throws Exception {
        assertThat(get("/arbete/galleri/arbete").body()).contains("href=\"/arbete\" aria-current=\"true\">Ärenden</a>");
        assertThat(get("/rad/finns-inte").body()).contains("href=\"/rad\" aria-current=\"true\">Granskning</a>");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
        400, Det som skickades gick inte att läsa
        403, Du har inte behörighet till den här sidan
        404, Sidan finns inte
        405, Det som skickades gick inte att läsa
        409, Någon annan hann före
        413, Det du skickade är för stort
        500, Något gick fel hos oss
        502, Något gick fel hos oss
        503, Databasen svarar inte
        """)
    void everyErrorHasAPageInPlainSwedishWithAReference(int status, String heading) throws Exception {
        HttpResponse<String> answer = get("/fel/" + status);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1 class=\"govuk-heading-l\">" + heading + "</h1>");
        assertThat(answer.body()).containsPattern("Referens: <strong>[0-9a-f]{8}</strong>");
    }

    @Test
    void contentThatTheNodeCannotReadIsNotBlamedOnTheDatabase() throws Exception {
        HttpResponse<String> answer = post("/arenden/unreadable", "motiv=Hyran+%C3%B6kade");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("<h1 class=\"govuk-heading-l\">Reglerna kan inte läsas här</h1>")
                .contains("name=\"motiv\" value=\"Hyran ökade\"")
                .doesNotContain("Databasen svarar inte");
    }

    @Test
    void aStoppedDatabaseGivesBackWhatWasWritten() throws Exception {
        HttpResponse<String> answer = post("/arenden/stopped", "_csrf=old&motiv=%3Cb%3EHyran+%C3%B6kade");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("action=\"/arenden/stopped\"")
                .contains("name=\"motiv\" value=\"&lt;b&gt;Hyran ökade\"")
                .doesNotContain("value=\"old\"");
    }

    @Test
    void aPasswordIsNeverWrittenIntoAPage() throws Exception {
        assertThat(post("/arenden/stopped", "username=anna&password=hemligt").body())
                .contains("Databasen svarar inte")
                .doesNotContain("hemligt")
                .doesNotContain("Försök igen");
    }

    @Test
    void stylesAreKeptByTheBrowserUnderAnAddressThatChangesWithThem() throws Exception {
        var link = Pattern.compile("/css/tema-[0-9a-f]{32}\\.css")
                .matcher(get("/tillganglighet").body());

        assertThat(link.find()).isTrue();
        assertThat(get(link.group()).headers().firstValue("Cache-Control")).contains("max-age=31536000");
    }

    @Test
    void theReferenceIsTheBeginningOfTheRequestsIdInTheLog() throws Exception {
        HttpResponse<String> answer = get("/fel/500");

        assertThat(answer.body()).contains("<strong>" + Gallery.REQUEST_ID.substring(0, 8) + "</strong>");
    }

    @Test
    void aLostRaceIsToldAsOne() throws Exception {
        assertThat(post("/arenden/conflict", "a=b").statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
