package org.footnote.story;

/// Numbers keys in the order in which they come, from 0 on. Of one thread at a time while keys are added.
final class Places {
    /// For each slot a key and one more than its number, or 0 where the slot is free.
    private int[] slots;

    private int shift;
    private int size;

    /// @param expected how many keys there will be; there may be more
    Places(int expected) {
        var count = Integer.highestOneBit(Math.max(64, expected * 2)) * 2;
        slots = new int[2 * count];
        shift = Integer.numberOfLeadingZeros(count - 1);
    }

    int size() {
        return size;
    }

    /// The number of a key, or -1.
    int of(int key) {
        return slots[slot(key) + 1] - 1;
    }

    /// The number of a key, which gets one if it has none.
    int add(int key) {
        var slot = slot(key);
        if (slots[slot + 1] == 0) {
            slots[slot] = key;
            slots[slot + 1] = ++size;
            if (4 * size > slots.length) {
                grow();
                return size - 1;
            }
        }
        return slots[slot + 1] - 1;
    }

    private void grow() {
        var old = slots;
        slots = new int[old.length * 2];
        shift--;
        for (var at = 0; at < old.length; at += 2) {
            if (old[at + 1] > 0) {
                var slot = slot(old[at]);
                slots[slot] = old[at];
                slots[slot + 1] = old[at + 1];
            }
        }
    }

    private int slot(int key) {
        var slot = (key * 0x9E3779B9) >>> shift << 1;
        while (slots[slot + 1] != 0 && slots[slot] != key) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }
}
