package org.footnote.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.impl.ConfigurableClassLoader;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// ROME with the few plug-ins that a repaired document needs. Its plug-in files only ever add up, and forty module
/// parsers cost half of the first parse, so it is shown a class loader with a list of our own. One for all threads.
final class RomeEngine {
    private static final String PLUG_INS = "com/rometools/rome/rome.properties";

    private final WireFeedInput input;

    RomeEngine() {
        useShortList();
        input = new WireFeedInput(false, Locale.US);
    }

    /// ROME looks for its plug-ins once for each class loader, so the loader is set once for the process.
    static void useShortList() {
        synchronized (ConfigurableClassLoader.INSTANCE) {
            if (!(ConfigurableClassLoader.INSTANCE.getClassLoader() instanceof ShortList)) {
                ConfigurableClassLoader.INSTANCE.setClassLoader(new ShortList(RomeEngine.class.getClassLoader()));
            }
        }
    }

    /// @throws NotAFeedException if ROME refuses the document all the same
    WireFeed read(RepairedFeed repaired) {
        try {
            return input.build(repaired.document());
        } catch (FeedException | IllegalArgumentException refused) {
            throw new NotAFeedException("This feed could not be read: " + refused.getMessage());
        }
    }

    private static final class ShortList extends ClassLoader {
        ShortList(@Nullable ClassLoader parent) {
            super(parent);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return name.equals(PLUG_INS)
                    ? RomeEngine.class.getResourceAsStream("rome.properties")
                    : super.getResourceAsStream(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
        }
    }
}
