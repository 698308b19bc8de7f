package org.footnote.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Names of time zones as feeds write them, in lower case.
final class ZoneNames {
    private static final String ZONES = """
            gmt=0 ut=0 utc=0 z=0 wet=0 west=60 bst=60 cet=60 cest=120 met=60 mez=60 mest=120 mesz=120 eet=120 eest=180
            msk=180 msd=240 wat=60 cat=120 sast=120 eat=180 gst=240 pkt=300 ist=330 npt=345 ict=420 wib=420 hkt=480
            sgt=480 awst=480 pht=480 jst=540 kst=540 acst=570 acdt=630 aest=600 aedt=660 nzst=720 nzdt=780 nst=-210
            ndt=-150 ast=-240 adt=-180 brt=-180 art=-180 est=-300 edt=-240 cst=-360 cdt=-300 mst=-420 mdt=-360 pst=-480
            pdt=-420 idt=180 trt=180 irst=210 bdt=360 wita=480 myt=480 wit=540 yekt=300 irkt=480 vlat=600 pyt=-240 clt=-240
            clst=-180 uyt=-180 pet=-300 cot=-300 akst=-540 akdt=-480 hst=-600
            """;

    private static final Map<String, Integer> MINUTES = zones();

    private ZoneNames() {}

    /// Minutes east of Greenwich; empty for a name that is none of a zone.
    static Optional<Integer> zone(String name) {
        return Optional.ofNullable(MINUTES.get(name));
    }

    /// The region whose clock a name without summer or winter stands for, "" if none.
    static String region(String name) {
        return switch (name) {
            case "at" -> "America/Halifax";
            case "et" -> "America/New_York";
            case "ct" -> "America/Chicago";
            case "mt" -> "America/Denver";
            case "pt" -> "America/Los_Angeles";
            default -> "";
        };
    }

    private static Map<String, Integer> zones() {
        var zones = new HashMap<String, Integer>();
        for (var pair : ZONES.strip().split("\\s+", -1)) {
            int equals = pair.indexOf('=');
            zones.put(pair.substring(0, equals), Integer.valueOf(pair.substring(equals + 1)));
        }
        return Map.copyOf(zones);
    }
}
