package org.footnote.story;

import java.util.Arrays;

/// A sparse vector spread out over a table, so that many others can be compared with it by looking their keys up: that
/// is much faster than walking along both. Of one thread at a time.
final class Spread {
    private static final int SLOTS_PER_KEY = 8;
    private static final int FEWEST_SLOTS = 64;

    private int[] slotKeys = new int[FEWEST_SLOTS];
    private short[] slotPlaces = new short[FEWEST_SLOTS];
    private float[] weights = new float[FEWEST_SLOTS];
    private int shift = Integer.numberOfLeadingZeros(FEWEST_SLOTS - 1);

    /// Spreads out so many distinct keys, in the place of earlier ones.
    void lay(int[] keys, int from, int size) {
        var slots = Integer.highestOneBit(Math.max(FEWEST_SLOTS, size * SLOTS_PER_KEY));
        if (slots > slotKeys.length) {
            slotKeys = new int[slots];
            slotPlaces = new short[slots];
            weights = new float[slots];
        }
        shift = Integer.numberOfLeadingZeros(slots - 1);
        Arrays.fill(slotPlaces, 0, slots, (short) -1);
        for (var place = 0; place < size; place++) {
            var key = keys[from + place];
            var slot = slot(key);
            slotKeys[slot] = key;
            slotPlaces[slot] = (short) place;
        }
    }

    /// Says what the key at a place weighs.
    void weigh(int place, float weight) {
        weights[place] = weight;
    }

    /// What the key at a place weighs.
    float weight(int place) {
        return weights[place];
    }

    /// The place of a key among those laid, or -1.
    int find(int key) {
        return slotPlaces[slot(key)];
    }

    private int slot(int key) {
        var last = -1 >>> shift;
        var slot = (key * 0x9E3779B9) >>> shift;
        while (slotPlaces[slot] >= 0 && slotKeys[slot] != key) {
            slot = (slot + 1) & last;
        }
        return slot;
    }
}
