package se.regelverk.adminui.rules.impact;

import java.util.List;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;

/** A table of a result; the first cell of each row is its heading. */
record TableView(String caption, List<Column> columns, List<List<Cell>> rows) {}
