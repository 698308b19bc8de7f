package org.footnote.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/// Learns the forest that judges clusters, from labelled streams, and writes it: `StoryForestTraining DATA OUT`, or
/// measures by cross-validation over stories what it is worth: `StoryForestTraining DATA`.
final class StoryForestTraining {
    private static final double FREE = Double.parseDouble(System.getProperty("free", "72"));
    private static final int ROUNDS = Integer.getInteger("rounds", 1);
    private static final int TREES = Integer.getInteger("trees", 80);
    private static final int LEAVES = Integer.getInteger("leaves", 8);
    private static final int LEAST = Integer.getInteger("least", 60);
    private static final int MOST_SAMPLES = Integer.getInteger("samples", 10_000);
    private static final int FOLDS = Integer.getInteger("folds", 2);
    private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.12"));

    private StoryForestTraining() {}

    public static void main(String[] arguments) throws Exception {
        var streams = streams(Path.of(arguments[0]));
        if (arguments.length > 1) {
            Files.write(Path.of(arguments[1]), train(streams).lines());
            report("trained", streams, judge(Forest.read(Files.readAllLines(Path.of(arguments[1])))), story -> true);
            return;
        }
        if (Boolean.getBoolean("shipped")) {
            var file = System.getProperty("forest", "");
            var forest = file.isEmpty() ? Forest.load("forest.txt") : Forest.read(Files.readAllLines(Path.of(file)));
            report("shipped", streams, judge(forest), story -> true);
            return;
        }
        var sums = new HashMap<String, double[]>();
        for (var fold = 0; fold < Integer.getInteger("run", FOLDS); fold++) {
            var held = fold;
            var forest = train(streams.stream()
                    .map(stream -> stream.where(story -> foldOf(story) != held))
                    .toList());
            report("fold " + fold, streams, judge(forest), story -> foldOf(story) == held)
                    .forEach((name, score) -> {
                        var sum = sums.computeIfAbsent(name, missing -> new double[4]);
                        for (var at = 0; at < 4; at++) {
                            sum[at] += score[at] / FOLDS;
                        }
                    });
        }
        print("held out", sums);
    }

    private static Judge judge(Forest forest) {
        var wide = Forest.load("forest-wide.txt");
        return new ForestJudge(
                switch (System.getProperty("forests", "both")) {
                    case "own" -> List.of(forest);
                    case "wide" -> List.of(wide);
                    default -> List.of(forest, wide);
                });
    }

    private static int foldOf(String story) {
        return Math.floorMod((story.hashCode() * 0x9E3779B9) >>> 8, FOLDS);
    }

    private static List<LabelledStream> streams(Path data) throws IOException {
        var stories = data.resolve("stories");
        var streams = new ArrayList<LabelledStream>();
        for (var name :
                System.getProperty("sets", "mix,groundnews,uci,allsides").split(",", -1)) {
            streams.add(LabelledStream.read(name, stories.resolve(name + "-dev.jsonl"), Comparison.SUMMARY));
        }
        streams.add(LabelledStream.read("ecbplus", stories.resolve("ecbplus-dev.jsonl"), Comparison.FULL));
        streams.add(LabelledStream.read("ai", data.resolve("ai-news/ai-stories-dev.jsonl"), Comparison.SUMMARY));
        return streams;
    }

    private static List<LabelledStream> augmented(List<LabelledStream> streams) {
        var all = new ArrayList<>(streams);
        for (var stream : streams) {
            if (List.of("mix", "groundnews", "allsides").contains(stream.name())) {
                all.add(stream.with("-titles", StoryForestTraining::withoutSummary));
            }
            if (stream.name().equals("ecbplus")) {
                all.add(new LabelledStream("ecbplus-short", Comparison.SUMMARY, stream.items(), stream.stories()));
            }
        }
        return all;
    }

    private static StoryGrouper.Item withoutSummary(StoryGrouper.Item item) {
        return new StoryGrouper.Item(
                item.id(), item.title(), "", "", item.publisher(), item.kind(), item.address(), item.published());
    }

    private static Forest train(List<LabelledStream> streams) throws InterruptedException, ExecutionException {
        Judge judge = Boolean.getBoolean("plain") ? StoryForestTraining::plain : judge(Forest.load("forest.txt"));
        var samples = new ArrayList<ForestTrainer.Sample>();
        var forest = new Forest(0, List.of());
        for (var round = 0; round < ROUNDS; round++) {
            var current = judge;
            samples.addAll(inParallel(augmented(streams).stream()
                            .<Callable<List<ForestTrainer.Sample>>>mapMulti((stream, next) -> {
                                next.accept(() -> record(stream, current, false));
                                next.accept(() -> record(stream, current, true));
                            })
                            .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList());
            var started = System.nanoTime();
            forest = new ForestTrainer(TREES, LEAVES, LEAST, RATE).train(samples);
            System.err.println(
                    samples.size() + " samples learned in " + (System.nanoTime() - started) / 1_000_000 + " ms");
            judge = judge(forest);
        }
        return forest;
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

    /// The rule that starts the learning off: the damped likeness of centres against a threshold.
    private static double plain(Cluster first, Cluster second, Link link) {
        if (!ForestJudge.isWorthALook(first, second, link)) {
            return 0;
        }
        var centre = 0.5 * Features.centre(first, second, link, Kind.WORDS)
                + 0.3 * Features.centre(first, second, link, Kind.GRAMS)
                + 0.2 * first.meaning.cosine(second.meaning, first.meaning.product(second.meaning));
        return Math.min(1, centre * Similarity.damping(first.meanHours(), second.meanHours()) / 0.28 / 2);
    }

    private static List<ForestTrainer.Sample> record(LabelledStream stream, Judge judge, boolean oracle) {
        var thinning = stream.name().equals("uci") ? 16 : stream.name().startsWith("groundnews") ? 4 : 1;
        var samples = new ArrayList<ForestTrainer.Sample>();
        var seen = new HashSet<Long>();
        stream.group(
                () -> (first, second, link) -> {
                    var score = judge.score(first, second, link);
                    var key = key(first) * 31 + key(second) * 31;
                    if (ForestJudge.isWorthALook(first, second, link)
                            && (Math.floorMod((key * 0x9E3779B97F4A7C15L) >>> 17, thinning) == 0)
                            && seen.add(key)) {
                        samples.add(sample(stream, first, second, link, score));
                    }
                    if (oracle) {
                        return share(stream, first, second) > 0.5 ? (1 + score) / 2 : Math.min(score, 0.49);
                    }
                    return score;
                },
                FREE);
        Collections.shuffle(samples, new Random(1));
        var kept = samples.subList(0, Math.min(MOST_SAMPLES, samples.size()));
        var weight = kept.stream().mapToDouble(ForestTrainer.Sample::weight).sum();
        System.err.println(stream.name() + " " + samples.size() + " samples");
        return kept.stream()
                .map(sample ->
                        new ForestTrainer.Sample(sample.features(), sample.one(), sample.weight() * 10_000 / weight))
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
        var features = Features.of(first, second, link);
        var narrow = new float[features.length];
        for (var at = 0; at < narrow.length; at++) {
            narrow[at] = (float) features[at];
        }
        double pairs = (double) first.size() * second.size();
        var share = share(stream, first, second);
        var size = Math.min(25, 2 * pairs / (first.size() + second.size()));
        var merging = score >= Judge.ONE ? 3 : 1;
        return new ForestTrainer.Sample(narrow, share > 0.5, merging * size * Math.abs(2 * share - 1));
    }

    private static double share(LabelledStream stream, Cluster first, Cluster second) {
        var counts = new HashMap<String, Integer>();
        first.members.forEach(member -> counts.merge(stream.stories().get(member.id), 1, Integer::sum));
        var same = 0.0;
        for (var member : second.members) {
            same += counts.getOrDefault(stream.stories().get(member.id), 0);
        }
        return same / first.size() / second.size();
    }

    private static Map<String, double[]> report(
            String title, List<LabelledStream> streams, Judge judge, Predicate<String> scored)
            throws InterruptedException, ExecutionException {
        var scores = new HashMap<String, double[]>();
        var started = System.nanoTime();
        var results = inParallel(streams.stream()
                .<Callable<double[]>>map(stream -> () -> stream.score(stream.group(() -> judge, FREE), scored))
                .toList());
        System.err.println("grouped in " + (System.nanoTime() - started) / 1_000_000 + " ms");
        for (var at = 0; at < streams.size(); at++) {
            scores.put(streams.get(at).name(), results.get(at));
        }
        print(title, scores);
        return scores;
    }

    private static void print(String title, Map<String, double[]> scores) {
        var line = new StringBuilder(title);
        var mean = new double[2];
        for (var name : List.of("mix", "groundnews", "uci", "allsides", "ecbplus", "ai")) {
            var score = scores.getOrDefault(name, new double[4]);
            line.append("  %s %.1f/%.1f".formatted(name, score[0], score[1]));
            if (name.length() > 2 && !name.equals("ecbplus")) {
                mean[0] += score[0] / 4;
                mean[1] += score[1] / 4;
            }
            if (name.equals("ai")) {
                line.append(" (P %.1f R %.1f)".formatted(score[2], score[3]));
            }
        }
        System.out.println(line.append("  MEAN %.1f/%.1f".formatted(mean[0], mean[1])));
    }
}
