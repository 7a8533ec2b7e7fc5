package se.regelverk.engine.form;

import java.util.List;

/**
 * A page of a form.
 *
 * @param id kebab-case, part of the page's address
 * @param text an introduction, empty when none
 */
public record FormPage(String id, String title, String text, List<FormItem> items) {
    public FormPage {
        items = List.copyOf(items);
    }
}
