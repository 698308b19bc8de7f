package org.footnote.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Learns the forest that judges clusters from labelled streams, and writes it:
///
///     mvn -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -Dmdep.outputFile=CP
///     java -cp target/classes:target/test-classes:$(cat CP) org.footnote.story.StoryForestTraining DATA OUT
///
/// With `DATA` alone it measures what such a forest is worth on stories that it has not seen: it learns from one half
/// of
/// the stories and groups the other half, then the other way round. Everything follows from the streams, the wide
/// forest
/// and fixed seeds, so a second run writes the same file.
final class StoryForestTraining {
    private static final double FREE_HOURS = 72;
    private static final int TREES = 80;
    private static final int LEAVES = 8;
    private static final int LEAST_IN_LEAF = 60;
    private static final double RATE = 0.12;
    private static final int MOST_SAMPLES = 10_000;
    private static final double WEIGHT_OF_STREAM = 10_000;
    private static final double LARGEST_WEIGHT = 25;

    /// What is added to the log odds of both forests: true pairs score lower on unseen streams than on those that were
    /// learned from. It stands in the files, as part of the bias.
    private static final double SHIFT = 0.6;

    private StoryForestTraining() {}

    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]);
        var streams = streams(data);
        var background = LabelledStream.background(data.resolve("stories/background.jsonl"));
        if (arguments.length > 1) {
            var forest = train(streams, background);
            Files.write(Path.of(arguments[1]), forest.lines());
            print("trained", scores(streams, forest));
            return;
        }
        var sums = new LinkedHashMap<String, double[]>();
        for (var half : List.of(0, 1)) {
            var forest = train(
                    streams.stream()
                            .map(stream -> stream.where(story -> halfOf(story) != half))
                            .toList(),
                    background);
            var held = streams.stream()
                    .map(stream -> stream.where(story -> halfOf(story) == half))
                    .toList();
            scores(held, forest).forEach((name, score) -> {
                var sum = sums.computeIfAbsent(name, missing -> new double[score.length]);
                for (var at = 0; at < score.length; at++) {
                    sum[at] += score[at] / 2;
                }
            });
        }
        print("held out", sums);
    }

    private static int halfOf(String story) {
        return Math.floorMod((story.hashCode() * 0x9E3779B9) >>> 8, 2);
    }

    private static Judge judge(Forest forest) {
        return new ForestJudge(List.of(forest, Forest.load("forest-wide.txt")));
    }

    private static List<LabelledStream> streams(Path data) throws IOException {
        var stories = data.resolve("stories");
        var streams = new ArrayList<LabelledStream>();
        for (var name : List.of("mix", "groundnews", "uci", "allsides")) {
            streams.add(LabelledStream.read(name, stories.resolve(name + "-dev.jsonl"), Comparison.SUMMARY));
        }
        streams.add(LabelledStream.read("ecbplus", stories.resolve("ecbplus-dev.jsonl"), Comparison.FULL));
        streams.add(LabelledStream.read("ai", data.resolve("ai-news/ai-stories-dev.jsonl"), Comparison.SUMMARY));
        return streams;
    }

    /// The streams, some of them again without summaries or bodies, and their stories mixed anew among other articles.
    private static List<LabelledStream> augmented(List<LabelledStream> streams, List<StoryGrouper.Item> background) {
        var all = new ArrayList<>(streams);
        for (var stream : streams) {
            if (List.of("mix", "groundnews", "allsides").contains(stream.name())) {
                all.add(stream.with("-titles", LabelledStream::withoutSummary));
            }
            if (stream.name().equals("ecbplus")) {
                all.add(new LabelledStream("ecbplus-short", Comparison.SUMMARY, stream.items(), stream.stories()));
            }
        }
        all.add(new StreamMixer(1, 10, 0.1).mix("mixed-a", streams, background));
        all.add(new StreamMixer(2, 6, 0.5).mix("mixed-b", streams, background));
        all.add(new StreamMixer(3, 14, 0).mix("mixed-c", streams, background));
        return all;
    }

    private static Forest train(List<LabelledStream> streams, List<StoryGrouper.Item> background)
            throws InterruptedException, ExecutionException {
        var judge = ForestJudge.ofForestsAlone(List.of(Forest.load("forest-wide.txt")));
        var tasks = new ArrayList<Callable<List<ForestTrainer.Sample>>>();
        for (var stream : augmented(streams, background)) {
            tasks.add(() -> record(stream, judge, false));
            tasks.add(() -> record(stream, judge, true));
        }
        var samples = inParallel(tasks).stream().flatMap(List::stream).toList();
        System.err.println(samples.size() + " samples");
        return new ForestTrainer(TREES, LEAVES, LEAST_IN_LEAF, RATE).train(samples, SHIFT);
    }

    private static <T> List<T> inParallel(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    /// Groups a stream and takes a sample of every pair of clusters that was judged.
    ///
    /// @param guided whether only right merges are made, so that large stories are seen whole
    private static List<ForestTrainer.Sample> record(LabelledStream stream, Judge judge, boolean guided) {
        var thinning = stream.name().equals("uci") ? 16 : stream.name().startsWith("groundnews") ? 4 : 1;
        var samples = new ArrayList<ForestTrainer.Sample>();
        var seen = new HashSet<Long>();
        stream.group(
                () -> (first, second, link) -> {
                    var score = judge.score(first, second, link);
                    var key = 31 * (key(first) + key(second));
                    if (Math.floorMod((key * 0x9E3779B97F4A7C15L) >>> 17, thinning) == 0 && seen.add(key)) {
                        samples.add(sample(stream, first, second, link, score));
                    }
                    if (!guided) {
                        return score;
                    }
                    return share(stream, first, second) > 0.5 ? (1 + score) / 2 : Math.min(score, 0.49);
                },
                FREE_HOURS);
        Collections.shuffle(samples, new Random(1));
        var kept = samples.subList(0, Math.min(MOST_SAMPLES, samples.size()));
        var weight = kept.stream().mapToDouble(ForestTrainer.Sample::weight).sum();
        return kept.stream()
                .map(sample -> new ForestTrainer.Sample(
                        sample.features(), sample.one(), sample.weight() * WEIGHT_OF_STREAM / weight))
                .toList();
    }

    private static long key(Cluster cluster) {
        var key = 0L;
        for (var member : cluster.members) {
            key += ((member.number + 1) * 0x9E3779B97F4A7C15L) ^ ((member.number + 7L) << 20);
        }
        return key;
    }

    private static ForestTrainer.Sample sample(
            LabelledStream stream, Cluster first, Cluster second, Link link, double score) {
        var features = new double[Features.COUNT];
        Features.write(first, second, link, features);
        var narrow = new float[features.length];
        for (var at = 0; at < narrow.length; at++) {
            narrow[at] = (float) features[at];
        }
        double pairs = (double) first.size() * second.size();
        var share = share(stream, first, second);
        var size = Math.min(LARGEST_WEIGHT, 2 * pairs / (first.size() + second.size()));
        var merging = score >= Judge.ONE ? 3 : 1;
        return new ForestTrainer.Sample(narrow, share > 0.5, merging * size * Math.abs(2 * share - 1));
    }

    private static double share(LabelledStream stream, Cluster first, Cluster second) {
        var counts = new HashMap<String, Integer>();
        first.members.forEach(member -> counts.merge(stream.storyOf(member.id), 1, Integer::sum));
        var same = 0.0;
        for (var member : second.members) {
            same += counts.getOrDefault(stream.storyOf(member.id), 0);
        }
        return same / first.size() / second.size();
    }

    private static Map<String, double[]> scores(List<LabelledStream> streams, Forest forest)
            throws InterruptedException, ExecutionException {
        var judge = judge(forest);
        var results = inParallel(streams.stream()
                .<Callable<double[]>>map(stream -> () -> stream.score(stream.group(() -> judge, FREE_HOURS)))
                .toList());
        var scores = new LinkedHashMap<String, double[]>();
        for (var at = 0; at < streams.size(); at++) {
            scores.put(streams.get(at).name(), results.get(at));
        }
        return scores;
    }

    private static void print(String title, Map<String, double[]> scores) {
        System.out.println(title);
        scores.forEach(
                (name, score) -> System.out.printf("  %-10s B-cubed %.1f, pairwise %.1f%n", name, score[0], score[1]));
    }
}
