namespace Audit.Personas;

/// <summary>Something a procedure can demand of a person: a thing to have, a number to know, or one of the four digital skills Insee surveys.</summary>
public enum Demand
{
    /// <summary>The web itself: a device, a line, and knowing how to use them.</summary>
    Online,
    MailAddress,
    MobilePhone,

    /// <summary>One more device than the one in hand: a telephone beside the computer.</summary>
    SecondDevice,
    ScannerOrCamera,
    Printer,
    BankCard,
    TaxNumber,
    BenefitNumber,
    InformationSkills,
    CommunicationSkills,
    ProblemSolvingSkills,
    SoftwareSkills,
}
