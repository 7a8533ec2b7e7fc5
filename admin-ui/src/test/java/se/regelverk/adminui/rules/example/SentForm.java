package se.regelverk.adminui.rules.example;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a browser without script would send from a page's form, pressing none of its buttons. */
final class SentForm {
    private static final Pattern CONTROL = Pattern.compile(
            "<input ([^>]*)>|<textarea ([^>]*)>([^<]*)</textarea>|<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option ([^>]*)selected=");
    private static final Pattern FIRST = Pattern.compile("<option ([^>]*)>");

    private SentForm() {}

    /** Name → value of the form with an id. */
    static Map<String, String> of(String page, String id) {
        int start = page.indexOf("<form id=\"" + id + "\"");
        String form = page.substring(start, page.indexOf("</form>", start));
        var sent = new LinkedHashMap<String, String>();
        Matcher control = CONTROL.matcher(form);
        while (control.find()) {
            if (control.group(1) != null) {
                input(control.group(1), sent);
            } else if (control.group(2) != null) {
                sent.put(attribute(control.group(2), "name"), HtmlUtils.htmlUnescape(control.group(3)));
            } else {
                sent.put(attribute(control.group(4), "name"), chosen(control.group(5)));
            }
        }
        return sent;
    }

    private static void input(String attributes, Map<String, String> sent) {
        String type = attribute(attributes, "type");
        boolean isSent = !type.matches("radio|checkbox") || attributes.contains("checked");
        if (isSent) {
            sent.put(attribute(attributes, "name"), attribute(attributes, "value"));
        }
    }

    private static String chosen(String options) {
        Matcher chosen = CHOSEN.matcher(options);
        Matcher first = FIRST.matcher(options);
        return chosen.find()
                ? attribute(chosen.group(1), "value")
                : first.find() ? attribute(first.group(1), "value") : "";
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
