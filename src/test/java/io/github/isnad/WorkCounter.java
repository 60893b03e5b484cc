package io.github.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Watches the library at work by loading it once more with calls to here in it. Counts the jumps that it takes or passes and the methods that it enters: unlike
 * time and like allocated bytes the number depends on nothing but the code and the text, so that growth of the wrong order shows on short
 * texts. Notes what each process would pay for anew: call sites that are linked when first reached (lambdas, records' own methods),
 * streams and regular expressions. What the JDK does by itself is not seen.
 */
public final class WorkCounter {
    private static final Set<String> COSTLY = Set.of("format", "matches", "replaceAll", "replaceFirst", "split");

    private static long steps;
    private static final Set<String> costly = new TreeSet<>();

    private final Object analyzer;

    WorkCounter() throws ReflectiveOperationException {
        Class<?> loaded = new Loader().loadClass(NewsAnalyzer.class.getName());
        analyzer = loaded.getMethod("standard").invoke(null);
    }

    /** What the counted code calls. */
    public static void step() {
        steps++;
    }

    /** What the watched code calls before it does what is costly at first. */
    public static void note(String place) {
        costly.add(place);
    }

    /** {@return where it did so up to now} */
    static Set<String> costly() {
        return costly;
    }

    /** The steps that the analysis of a text takes. */
    long analyze(String text) throws ReflectiveOperationException {
        long before = steps;
        analyzer.getClass().getMethod("analyze", CharSequence.class).invoke(analyzer, text);
        return steps - before;
    }

    private static final class Loader extends ClassLoader {
        private static final String OURS = NewsAnalyzer.class.getPackageName() + ".";

        Loader() {
            super(WorkCounter.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(OURS) || name.equals(WorkCounter.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = NewsAnalyzer.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                ClassWriter counted = new ClassWriter(ClassWriter.COMPUTE_MAXS);
                new ClassReader(in).accept(new Counting(name, counted), 0);
                byte[] bytes = counted.toByteArray();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public URL getResource(String name) {
            return NewsAnalyzer.class.getResource("/" + name);
        }
    }

    private static final class Counting extends ClassVisitor {
        private static final String ME = Type.getInternalName(WorkCounter.class);
        private final String owner;

        Counting(String owner, ClassVisitor next) {
            super(Opcodes.ASM9, next);
            this.owner = owner;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, exceptions)) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    count();
                }

                @Override
                public void visitJumpInsn(int opcode, Label to) {
                    count();
                    super.visitJumpInsn(opcode, to);
                }

                @Override
                public void visitInvokeDynamicInsn(String called, String form, Handle linked, Object... arguments) {
                    note(linked.getOwner());
                    super.visitInvokeDynamicInsn(called, form, linked, arguments);
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String form, boolean isInterface) {
                    if (owner.startsWith("java/util/regex/")
                            || owner.startsWith("java/util/stream/")
                            || owner.equals("java/lang/String") && COSTLY.contains(called)) {
                        note(owner + "." + called);
                    }
                    super.visitMethodInsn(opcode, owner, called, form, isInterface);
                }

                private void note(String what) {
                    super.visitLdcInsn(Counting.this.owner + "." + name + ": " + what);
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, ME, "note", "(Ljava/lang/String;)V", false);
                }

                private void count() {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, ME, "step", "()V", false);
                }
            };
        }
    }
}
