package io.github.isnad.tokenize;

import io.github.isnad.internal.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;

/** Web addresses, e-mail addresses, handles and tags. Every look ahead or back is bounded or consumed. */
final class WebForm {
    /** A domain name has at most 253 characters (RFC 1035, 2.3.4). */
    private static final int LONGEST_DOMAIN = 253;
    /** The part before the @ has at most 64 (RFC 5321, 4.5.3.1.1). */
    private static final int LONGEST_LOCAL_PART = 64;

    private static final String LOCAL_SIGNS = "._%+-";
    private static final String CLOSING_SIGNS = ".,:;!?'*]}";

    private final WordList topDomains;

    WebForm() {
        List<String> domains = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(WebForm.class, "domains.tsv")) {
            domains.add(row.required("domain"));
        }
        topDomains = new WordList(domains);
    }

    /**
     * Finds the end of the web address that begins with a word: {@code https://…}, {@code www.…}, or a host under a listed domain.
     *
     * @return the end, -1 if it is none
     */
    int url(String text, int start, int wordEnd) {
        if (text.startsWith("://", wordEnd)) {
            int end = addressEnd(text, wordEnd + 3);
            return end > wordEnd + 3 ? end : -1;
        }
        int host = domain(text, start);
        if (host < 0) {
            return -1;
        }
        boolean www = text.regionMatches(true, start, "www.", 0, 4);
        if (!www && !topDomains.contains(text, text.lastIndexOf('.', host - 1) + 1, host)) {
            return -1;
        }
        boolean path = host < text.length() && (text.charAt(host) == '/' || text.charAt(host) == '?');
        return path ? addressEnd(text, host) : host;
    }

    /** Finds the start of the e-mail address whose @ stands at an index; -1 if there is none. */
    static int emailStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && LOCAL_SIGNS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start < at ? start : -1;
    }

    /** Finds the end of a domain of two labels or more, the last of two letters or more; -1 if there is none. */
    static int domain(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_DOMAIN);
        int end = -1;
        int label = start;
        for (int i = start; ; i++) {
            char c = i < limit ? text.charAt(i) : ' ';
            if (isAsciiLetterOrDigit(c) || c == '-' && i > label) {
                continue;
            }
            if (i == label) {
                return end;
            }
            boolean last = label > start && i - label > 1 && isAsciiLetter(text.charAt(i - 1));
            if (last) {
                end = i;
            }
            if (c != '.') {
                return last ? i : end;
            }
            label = i + 1;
        }
    }

    /** Finds the end of the name behind the @ at an index; {@code at} if there is none. */
    static int handle(String text, int at) {
        int end = nameEnd(text, at + 1);
        return end > at + 1 ? end : at;
    }

    /** Finds the end of the tag whose # stands at an index; {@code at} if there is none: #5 is a number. */
    static int hashtag(String text, int at) {
        int end = nameEnd(text, at + 1);
        for (int i = at + 1; i < end; i = CharClasses.next(text, i)) {
            byte found = CharClasses.at(text, i);
            if (found == CharClasses.ARABIC || found == CharClasses.FOREIGN) {
                return end;
            }
        }
        return at;
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        int i = start;
        while (i < text.length()) {
            byte found = CharClasses.at(text, i);
            boolean inside = found <= CharClasses.LAST_OF_WORD
                    || found == CharClasses.FOREIGN
                    || found == CharClasses.DIGIT
                    || text.charAt(i) == '_';
            if (!inside && found != CharClasses.IGNORABLE) {
                break;
            }
            i = CharClasses.next(text, i);
            if (inside) {
                end = i;
            }
        }
        return end;
    }

    /** Passes an address; a closing bracket stays where its opening one does: …/wiki/Tunis_(city). */
    private static int addressEnd(String text, int start) {
        int open = 0;
        int end = start;
        for (; end < text.length() && isAddress(text.charAt(end)); end++) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
        }
        while (end > start && isClosing(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isAddress(char c) {
        if (c < 0x80) {
            return c > ' ' && c != '"' && c != '<' && c != '>' && c != 0x7F;
        }
        byte found = CharClasses.of(c);
        return found <= CharClasses.LAST_OF_WORD
                || found == CharClasses.IGNORABLE
                || found == CharClasses.FOREIGN
                || found == CharClasses.DIGIT;
    }

    private static boolean isClosing(char c) {
        return CLOSING_SIGNS.indexOf(c) >= 0 || CharClasses.of(c) == CharClasses.IGNORABLE;
    }

    private static boolean isLocal(char c) {
        return isAsciiLetterOrDigit(c) || LOCAL_SIGNS.indexOf(c) >= 0;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
