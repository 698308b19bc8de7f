package org.footnote;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Damages bytes: some are changed, some replaced by marks that mean something, parts repeated, the end cut off.
public final class Mutations {
    private static final byte[] MARKS = "<>&\"'/=![]{}:;#\0 ,\\%-".getBytes(StandardCharsets.UTF_8);
    private static final int LONGEST_PART = 40;

    private Mutations() {}

    /// The seed with one to a dozen damages; never empty.
    public static byte[] of(byte[] seed, RandomGenerator random) {
        var bytes = seed.clone();
        int changes = 1 + random.nextInt(12);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = MARKS[random.nextInt(MARKS.length)];
                case 2 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
                case 3 -> bytes = repeated(bytes, at, 1 + random.nextInt(LONGEST_PART));
                default -> overwrite(bytes, at, seed, random);
            }
        }
        return bytes;
    }

    private static byte[] repeated(byte[] bytes, int at, int length) {
        int part = Math.min(length, bytes.length - at);
        var longer = new byte[bytes.length + part];
        System.arraycopy(bytes, 0, longer, 0, at + part);
        System.arraycopy(bytes, at, longer, at + part, bytes.length - at);
        return longer;
    }

    private static void overwrite(byte[] bytes, int at, byte[] seed, RandomGenerator random) {
        int length = Math.min(Math.min(LONGEST_PART, seed.length), bytes.length - at);
        System.arraycopy(seed, random.nextInt(seed.length - length + 1), bytes, at, length);
    }
}
