package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Orinoco opens a lab in Lyon - The Daily; The Daily; ''",
                "Orinoco opens a lab in Lyon › The Daily; The Daily; ''",
                "Orinoco opens a lab in Lyon | the daily; The Daily; https://example.org/1",
                "Orinoco opens a lab in Lyon - LYON SAYS; lyonsays.example; https://www.lyonsays.example/1",
                "Orinoco opens a lab in Lyon – The Rhone; ''; https://therhonefrance.example/1",
                "Orinoco opens a lab in Lyon - The Lyon Echo; Feed of all; https://news.lyonecho.example/1",
                "Orinoco opens a lab in Lyon – Valley Evening News; ''; https://example.org/1",
                "Orinoco opens a lab in Lyon - Labs - QRS News; ''; https://www.qrs.example/1",
                "Orinoco opens a lab in Lyon – National & International News; ''; https://example.org/1",
                "Orinoco opens a lab in Lyon - Lyon News, Weather, Sports; ''; https://example.org/1",
                "Orinoco opens a lab in Lyon | News Channel 3-12; ''; https://example.org/1",
                "Orinoco opens a lab in Lyon – mirawrites.example; ''; https://mirawrites.example/1"
            })
    void takesTheNameOfASiteOffTheEnd(String title, String publisher, String address) {
        var expected = title.contains("Labs -") ? "Orinoco opens a lab in Lyon - Labs" : "Orinoco opens a lab in Lyon";
        assertEquals(expected, SiteNames.without(title, publisher, address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Orinoco opens a lab - and closes two; The Daily; https://daily.example/1",
                "Orinoco opens a lab in Lyon – report; The Daily; https://daily.example/1",
                "Delta 3 – Orinoco; Orinoco; https://orinoco.example/1",
                "Who pays for the lab – Lyon; The Daily; https://lyons.example/1"
            })
    void leavesWhatBelongsToTheTitle(String title, String publisher, String address) {
        assertEquals(title, SiteNames.without(title, publisher, address));
    }
}
