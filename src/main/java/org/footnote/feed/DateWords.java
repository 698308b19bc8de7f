package org.footnote.feed;

import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Names of months and zones as feeds write them, in lower case and without accents.
final class DateWords {
    /// A month a line: English, German, French, Spanish, Italian, Portuguese, Dutch, Hungarian, Greek; Polish,
    /// Russian; Czech, Slovak, Romanian, Nordic, Baltic, Turkish, Balkan, Catalan, Indonesian, Hebrew; Ukrainian,
    /// Bulgarian, Serbian, Arabic, Chinese. `listopada`, October in Croatian, is the Polish November.
    private static final String MONTHS = """
            january jan januar janner janvier janv enero ene gennaio gen janeiro januari januar ιαν ιανουαριου \
              stycznia sty января янв \
              ledna led januara ianuarie ian jaanuar tammikuuta tammi ocak oca sijecnja gener ינואר \
              січня січ януари јануар јан يناير 一月
            february feb febr februar fevrier fevr fev febrero febbraio fevereiro februari φεβ φεβρουαριου \
              lutego lut февраля фев \
              unora uno februara februarie veebruar helmikuuta helmi subat sub veljace febrer פברואר \
              лютого лют февруари фебруар феб فبراير 二月
            march mar marz maerz mrz mars marzo marco maart mrt marcius μαρ μαρτιου \
              marca марта мар \
              brezna bre martie marts maaliskuuta maalis mart marec ozujka maret מרץ \
              березня бер март مارس 三月
            april apr avril avr abril abr aprile aprilis απρ απριλιου \
              kwietnia kwi апреля апр \
              dubna dub aprila aprilie aprill huhtikuuta huhti nisan nis travnja אפריל \
              квітня квіт кві април ابريل 四月
            may mai mayo maggio mag maio mei majus μαι μαιου \
              maja maj мая маи \
              kvetna kve toukokuuta touko mayıs svibnja maig מאי \
              травня трав тра мај مايو 五月
            june jun juni juin junio giugno giu junho junius ιουν ιουνιου \
              czerwca cze июня июн \
              cervna cvn juna iunie iun juuni kesakuuta kesa haziran haz junij lipnja juny יוני \
              червня черв чер юни јун يونيو 六月
            july jul juli juillet juil julio luglio lug julho julius ιουλ ιουλιου \
              lipca lip июля июл \
              cervence cvc jula iulie iul juuli heinakuuta heina temmuz tem julij srpnja juliol יולי \
              липня лип юли јул يوليو 七月
            august aug aout agosto ago ag augustus augusztus αυγ αυγουστου \
              sierpnia sie августа авг \
              srpna srp augusta augusti elokuuta elo agustos agustus agu agust avgust avg kolovoza agost אוגוסט \
              серпня серп сер август اغسطس 八月
            september sep sept septembre septiembre setiembre settembre set setembro szeptember σεπ σεπτ σεπτεμβριου \
              wrzesnia wrz сентября сен \
              zari zar septembra septembrie septembar sett syyskuuta syys eylul eyl rujna ספטמבר \
              вересня вер септември септембар сеп سبتمبر 九月
            october oct okt oktober octobre octubre ottobre ott outubro out οκτ οκτωβριου \
              pazdziernika paz октября окт \
              rijna rij oktobra octombrie oktobar oktoober lokakuuta loka ekim eki אוקטובר \
              жовтня жовт жов октомври октобар اكتوبر 十月
            november nov novembre noviembre novembro νοε νοεμ νοεμβριου \
              listopada lis ноября ноя \
              listopadu novembra noiembrie noi novembar marraskuuta marras kasım kas studenoga נובמבר \
              листопада лист лис ноември новембар нов نوفمبر 十一月
            december dec dez dezember decembre diciembre dic dicembre dezembro δεκ δεκεμβριου \
              grudnia gru декабря дек \
              prosince pro decembra decembrie decembar desember des detsember joulukuuta joulu aralık ara prosinca desembre דצמבר \
              грудня груд гру декември децембар дец ديسمبر 十二月
            """;

    private static final String ZONES = """
            gmt=0 ut=0 utc=0 z=0 wet=0 west=60 bst=60 cet=60 cest=120 met=60 mez=60 mest=120 mesz=120 eet=120 eest=180
            msk=180 msd=240 wat=60 cat=120 sast=120 eat=180 gst=240 pkt=300 ist=330 npt=345 ict=420 wib=420 hkt=480
            sgt=480 awst=480 pht=480 jst=540 kst=540 acst=570 acdt=630 aest=600 aedt=660 nzst=720 nzdt=780 nst=-210
            ndt=-150 ast=-240 adt=-180 brt=-180 art=-180 est=-300 edt=-240 cst=-360 cdt=-300 mst=-420 mdt=-360 pst=-480
            pdt=-420 idt=180 trt=180 irst=210 bdt=360 wita=480 myt=480 wit=540 yekt=300 irkt=480 vlat=600 pyt=-240 clt=-240
            clst=-180 uyt=-180 pet=-300 cot=-300 akst=-540 akdt=-480 hst=-600
            """;

    private static final Map<String, Month> MONTH_NAMES = months();
    private static final Map<String, Integer> ZONE_MINUTES = zones();

    private DateWords() {}

    static Optional<Month> month(String word) {
        return Optional.ofNullable(MONTH_NAMES.get(word));
    }

    /// Minutes east of Greenwich; empty for a name that is none of a zone.
    static Optional<Integer> zone(String name) {
        return Optional.ofNullable(ZONE_MINUTES.get(name));
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

    private static Map<String, Month> months() {
        var names = new HashMap<String, Month>();
        var lines = MONTHS.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (var word : lines.get(i).split(" +", -1)) {
                names.put(word, Month.of(i + 1));
            }
        }
        return Map.copyOf(names);
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
