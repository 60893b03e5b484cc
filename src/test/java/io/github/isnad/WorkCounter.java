package io.github.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Counts the jumps that the library takes or passes and the methods that it enters, by loading it once more with a counter in each. Unlike
 * time and like allocated bytes the number depends on nothing but the code and the text, so that growth of the wrong order shows on short
 * texts. What the JDK does is not counted.
 */
public final class WorkCounter {
    private static long steps;

    private final Object analyzer;

    WorkCounter() throws ReflectiveOperationException {
        Class<?> loaded = new Loader().loadClass(NewsAnalyzer.class.getName());
        analyzer = loaded.getMethod("standard").invoke(null);
    }

    /** What the counted code calls. */
    public static void step() {
        steps++;
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
                new ClassReader(in).accept(new Counting(counted), 0);
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
        Counting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
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

                private void count() {
                    super.visitMethodInsn(
                            Opcodes.INVOKESTATIC, Type.getInternalName(WorkCounter.class), "step", "()V", false);
                }
            };
        }
    }
}
