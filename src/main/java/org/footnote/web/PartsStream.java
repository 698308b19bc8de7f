package org.footnote.web;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Queue;

/// Reads one buffer after the other, and lets go of each that it has read.
final class PartsStream extends InputStream {
    private final Queue<ByteBuffer> parts;
    private ByteBuffer current = ByteBuffer.allocate(0);

    PartsStream(Queue<ByteBuffer> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return isOver() ? -1 : current.get() & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isOver()) {
            return -1;
        }
        int count = Math.min(length, current.remaining());
        current.get(bytes, offset, count);
        return count;
    }

    private boolean isOver() {
        while (!current.hasRemaining() && !parts.isEmpty()) {
            current = parts.remove();
        }
        return !current.hasRemaining();
    }

    @Override
    public int available() {
        return isOver() ? 0 : current.remaining();
    }
}
