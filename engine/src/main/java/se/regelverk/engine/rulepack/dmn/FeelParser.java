package se.regelverk.engine.rulepack.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads FEEL expressions. Contexts, lists, loops, paths, filters and everything else that no table of ours can say are refused by name. */
final class FeelParser {
    private static final int DEEPEST = 40;
    private static final Set<String> REFUSED = Set.of(
            "if",
            "for",
            "some",
            "every",
            "function",
            "external",
            "instance",
            "between",
            "in",
            "return",
            "satisfies",
            "then",
            "else");

    private final List<FeelToken> tokens;
    private int at;
    private int depth;

    FeelParser(String text) throws NotExpressible {
        this.tokens = FeelToken.scan(text);
    }

    /** The whole text as one expression. */
    static Feel expression(String text) throws NotExpressible {
        var parser = new FeelParser(text);
        Feel feel = parser.or();
        parser.end();
        return feel;
    }

    void end() throws NotExpressible {
        if (peek().type() != FeelToken.Type.END) {
            throw new NotExpressible("”%s” förstås inte här.".formatted(FeelToken.shortened(peek().text())));
        }
    }

    FeelToken peek() {
        return tokens.get(at);
    }

    boolean take(String sign) {
        boolean found = peek().is(sign) || peek().isWord(sign);
        at += found ? 1 : 0;
        return found;
    }

    void require(String sign) throws NotExpressible {
        if (!take(sign)) {
            throw new NotExpressible("Här väntades ”%s”.".formatted(sign));
        }
    }

    Feel or() throws NotExpressible {
        Feel left = and();
        while (take("or")) {
            left = new Feel.Binary("or", left, and());
        }
        return left;
    }

    private Feel and() throws NotExpressible {
        Feel left = comparison();
        while (take("and")) {
            left = new Feel.Binary("and", left, comparison());
        }
        return left;
    }

    private Feel comparison() throws NotExpressible {
        Feel left = sum();
        for (String sign : List.of("<=", ">=", "!=", "<", ">", "=")) {
            if (take(sign)) {
                return new Feel.Binary(sign, left, sum());
            }
        }
        return left;
    }

    Feel sum() throws NotExpressible {
        Feel left = product();
        while (peek().is("+") || peek().is("-")) {
            left = new Feel.Binary(next().text(), left, product());
        }
        return left;
    }

    private Feel product() throws NotExpressible {
        Feel left = single();
        while (peek().is("*") || peek().is("/")) {
            left = new Feel.Binary(next().text(), left, single());
        }
        return left;
    }

    private FeelToken next() {
        return tokens.get(at++);
    }

    private Feel single() throws NotExpressible {
        if (++depth > DEEPEST) {
            throw new NotExpressible("Uttrycket är nästlat djupare än %d nivåer.".formatted(DEEPEST));
        }
        Feel feel = value();
        depth--;
        return feel;
    }

    private Feel value() throws NotExpressible {
        FeelToken token = next();
        return switch (token.type()) {
            case NUMBER -> new Feel.Value(new BigDecimal(token.text()), comment());
            case STRING -> new Feel.Value(unquoted(token.text()), comment());
            case NAME -> named(token.text());
            case SIGN -> sign(token.text());
            case COMMENT -> value();
            case END -> throw new NotExpressible("Uttrycket tar slut för tidigt.");
        };
    }

    private Feel sign(String sign) throws NotExpressible {
        if (sign.equals("?")) {
            return new Feel.Subject();
        }
        if (sign.equals("-")) {
            return new Feel.Negative(single());
        }
        if (sign.equals("(")) {
            Feel inside = or();
            require(")");
            return new Feel.Group(inside, comment());
        }
        throw new NotExpressible(
                sign.equals("[")
                        ? "Listor och filter kan inte uttryckas i en tabell här."
                        : "”%s” förstås inte här.".formatted(sign));
    }

    private Feel named(String name) throws NotExpressible {
        if (REFUSED.contains(name)) {
            throw new NotExpressible("FEEL-ordet ”%s” kan inte uttryckas i en tabell här.".formatted(name));
        }
        if (name.equals("true") || name.equals("false")) {
            return new Feel.Value(name.equals("true"), comment());
        }
        if (name.equals("null")) {
            return new Feel.Missing(comment());
        }
        if (!take("(")) {
            if (peek().is("[")) {
                throw new NotExpressible("Listor och filter kan inte uttryckas i en tabell här.");
            }
            return new Feel.Name(name);
        }
        List<Feel> arguments = new ArrayList<>();
        while (!take(")")) {
            arguments.add(or());
            if (!peek().is(")")) {
                require(",");
            }
        }
        return new Feel.Call(name, arguments, comment());
    }

    private String comment() {
        return peek().type() == FeelToken.Type.COMMENT
                ? next().text().replace("/*", "").replace("*/", "").strip()
                : "";
    }

    static String unquoted(String literal) throws NotExpressible {
        var text = new StringBuilder();
        for (int at = 1; at < literal.length() - 1; at++) {
            char one = literal.charAt(at);
            if (one != '\\') {
                text.append(one);
            } else if (literal.startsWith("u", at + 1)
                    && literal.substring(at + 2).matches("(?s)\\p{XDigit}{4}.*")) {
                text.append((char) Integer.parseInt(literal.substring(at + 2, at + 6), 16));
                at += 5;
            } else if ("\"\\".indexOf(literal.charAt(at + 1)) >= 0) {
                text.append(literal.charAt(++at));
            } else {
                throw new NotExpressible(
                        "Texten ”%s” har ett tecken som inte kan läsas.".formatted(FeelToken.shortened(literal)));
            }
        }
        return text.toString();
    }
}
