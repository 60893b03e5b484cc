package io.github.isnad.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A strict reader of word lists. Lines that begin with {@code #} and empty lines are comments; the first other line names the
 * columns; every row has all of them, and no two rows are alike. A malformed row is a hard error that names file, line and row.
 */
public final class Tsv {
    private Tsv() {}

    /**
     * A row of a word list.
     *
     * @param file the name of the list
     * @param line its line number, from 1
     * @param columns the names of the columns
     * @param cells its cells, one a column; an absent value is an empty cell
     */
    public record Row(String file, int line, List<String> columns, List<String> cells) {
        /**
         * Reads a cell.
         *
         * @param column the name of its column
         * @return the cell, trimmed, never null
         */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw malformed("no column " + column);
            }
            return cells.get(index);
        }

        /**
         * Reads a cell that must be filled.
         *
         * @param column the name of its column
         * @return the cell, never empty
         */
        public String required(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw malformed("empty " + column);
            }
            return cell;
        }

        /**
         * Reads a cell that names a constant.
         *
         * @param column the name of its column
         * @param type the enum
         * @return the constant, never null
         */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            return constant(column, required(column), type);
        }

        /**
         * Reads a cell that names constants, separated by one blank each.
         *
         * @param column the name of its column
         * @param type the enum
         * @return the constants, possibly none
         */
        public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
            List<E> constants = new ArrayList<>();
            for (String name : words(column)) {
                constants.add(constant(column, name, type));
            }
            return constants;
        }

        private <E extends Enum<E>> E constant(String column, String name, Class<E> type) {
            try {
                return Enum.valueOf(type, name);
            } catch (IllegalArgumentException e) {
                throw malformed(column + " must be one of " + Arrays.toString(type.getEnumConstants()));
            }
        }

        /**
         * Reads a cell that lists words, separated by one blank each.
         *
         * @param column the name of its column
         * @return the words, possibly none
         */
        public List<String> words(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
        }

        /**
         * Reads a cell that holds a whole number.
         *
         * @param column the name of its column
         * @return the number
         */
        public long number(String column) {
            try {
                return Long.parseLong(required(column));
            } catch (NumberFormatException e) {
                throw malformed(column + " must be a whole number");
            }
        }

        /**
         * Says what is wrong with the row.
         *
         * @param why what is wrong
         * @return the error to throw
         */
        public IllegalStateException malformed(String why) {
            return new IllegalStateException(file + ":" + line + ": " + why + ": " + String.join("\t", cells));
        }
    }

    /**
     * Reads a list that lies beside a class.
     *
     * @param owner the class that reads it
     * @param name the file's name
     * @return its rows in order
     * @throws IllegalStateException if the file is missing or a row is malformed
     */
    public static List<Row> read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name + " beside " + owner.getName());
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list.
     *
     * @param reader where it comes from; closed at the end
     * @param name how errors name it
     * @return its rows in order
     * @throws IllegalStateException if a row is malformed
     */
    public static List<Row> read(Reader reader, String name) {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> columns = null;
        try (BufferedReader lines = new BufferedReader(reader)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = split(line);
                if (columns == null) {
                    columns = cells;
                    continue;
                }
                Row row = new Row(name, number, columns, cells);
                if (cells.size() != columns.size()) {
                    throw row.malformed(cells.size() + " cells where " + columns.size() + " are due");
                }
                if (!seen.add(line)) {
                    throw row.malformed("stands twice");
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    /** Cuts and trims; no regular expression and no stream, which a fresh JVM would pay for. */
    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf('\t'); end >= 0; end = line.indexOf('\t', start)) {
            cells.add(line.substring(start, end).strip());
            start = end + 1;
        }
        cells.add(line.substring(start).strip());
        return Collections.unmodifiableList(cells);
    }
}
