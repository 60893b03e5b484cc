package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The exported types and members are those of {@code api.txt}, so that every change of them shows in a diff. */
class PublicApiTest {
    private static final Path FILE = Path.of("src/test/resources/api.txt");
    private static final Path CLASSES = Path.of("target/classes");
    private static final String UPDATE = "api.update";

    @Test
    void theApiIsAsWritten() throws IOException {
        String api = String.join("\n", api()) + "\n";
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(FILE, api);
        }
        assertThat(api)
                .as(
                        "A change of the public API is a decision. If it is meant: mvn test -Dtest=PublicApiTest -D%s=true",
                        UPDATE)
                .isEqualTo(Files.readString(FILE));
    }

    private static List<String> api() throws IOException {
        List<String> api = new ArrayList<>();
        ModuleDescriptor module;
        try (var descriptor = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(descriptor);
        }
        List<String> packages = module.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
        for (String exported : packages) {
            try (Stream<Path> files = Files.list(CLASSES.resolve(exported.replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                        .map(file -> load(exported + "." + file.replace(".class", "")))
                        .filter(PublicApiTest::isVisible)
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .forEach(type -> add(api, type));
            }
        }
        return api;
    }

    private static void add(List<String> api, Class<?> type) {
        api.add(kind(type) + " " + type.getName());
        Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .<Member>flatMap(Arrays::stream)
                .filter(member -> !member.isSynthetic() && isVisible(member.getModifiers()))
                .map(PublicApiTest::describe)
                .sorted()
                .forEach(member -> api.add("    " + member));
    }

    private static String describe(Member member) {
        String name = (Modifier.isStatic(member.getModifiers()) ? "static " : "")
                + member.getName().replaceAll(".*\\.", "");
        if (!(member instanceof Executable executable)) {
            return name;
        }
        return name
                + Arrays.stream(executable.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String kind(Class<?> type) {
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : type.isInterface() ? "interface" : "class";
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return !type.isAnonymousClass() && isVisible(type.getModifiers()) && (outer == null || isVisible(outer));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
