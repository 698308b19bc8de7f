package org.footnote.model;

/// What part of AI a story is about.
public enum Topic {
    MODELS_RESEARCH("models-research"),
    PRODUCTS_TOOLS("products-tools"),
    BUSINESS("business"),
    POLICY_SAFETY("policy-safety"),
    CHIPS_INFRASTRUCTURE("chips-infrastructure"),
    OPEN_SOURCE("open-source"),
    SOCIETY_WORK("society-work");

    private final String key;

    Topic(String key) {
        this.key = key;
    }

    /// The name used in files and on the command line.
    public String key() {
        return key;
    }
}
