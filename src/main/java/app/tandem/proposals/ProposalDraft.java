package app.tandem.proposals;

import java.util.List;

/** A proposal as somebody writes it down first. */
public record ProposalDraft(ProposalTerms terms, String why, List<String> options) {}
