package org.footnote.cli;

import java.util.concurrent.Callable;
import org.footnote.app.About;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `footnote about`: the version, and whose work is in it. Also what `--version` answers.
@Command(
        name = "about",
        mixinStandardHelpOptions = true,
        description = "Prints the version, and the libraries and fonts in it with their licences.")
final class AboutCommand implements Callable<Integer>, IVersionProvider {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this before it calls");
        }
        var out = spec.commandLine().getOut();
        out.println(getVersion()[0]);
        out.println();
        out.print(About.read().thirdParty());
        out.flush();
        return 0;
    }

    @Override
    public String[] getVersion() {
        var about = About.read();
        return new String[] {"Footnote " + about.version() + " of " + about.released()};
    }
}
