namespace Audit.Language;

/// <summary>Goes through one word in lower case and counts the vowels that are heard.</summary>
internal ref struct SpokenVowels(ReadOnlySpan<char> word)
{
    private readonly ReadOnlySpan<char> _word = word;
    private int _at;
    private int _heard;

    /// <summary>Consonants heard since the last vowel that was.</summary>
    private int _consonants;

    internal int Count()
    {
        while (_at < _word.Length)
        {
            if (!IsVowel(_at)) Consonant();
            else if (IsOnlySpelling()) _at++;
            else Vowel(UnitLength());
        }
        return _heard;
    }

    private void Consonant()
    {
        var letter = _word[_at];
        var said = letter is 'h' || letter == At(_at - 1) || (letter == 'n' && At(_at - 1) == 'g') || (letter == 'p' && At(_at - 1) == 'm' && At(_at + 1) == 't') || IsNasal() || IsSoftSc();
        _consonants += said ? 0 : letter == 'x' ? 2 : 1;
        _at++;
    }

    private readonly bool IsNasal() =>
        _word[_at] is 'n' or 'm' && IsVowel(_at - 1) && At(_at + 1) is not ('n' or 'm' or 'h' or '\0') && !IsVowel(_at + 1);

    private readonly bool IsSoftSc() => _word[_at] == 's' && At(_at + 1) == 'c' && At(_at + 2) is 'e' or 'i' or 'é' or 'è' or 'ê';

    private void Vowel(int length)
    {
        if (IsGlide(length)) _consonants++;
        else if (length > 1 || _word[_at] != 'e' || !IsMute(_at)) (_heard, _consonants) = (_heard + 1, 0);
        _at += length;
    }

    /// <summary>The u of qu and gu, the e of geo, gea and seoir, the u of cueil: they say how the consonant sounds.</summary>
    private readonly bool IsOnlySpelling() => _word[_at] switch
    {
        'u' when _at + 1 == _word.Length => At(_at - 1) == 'q',
        'u' => IsVowel(_at + 1) && (At(_at - 1) == 'q' || (At(_at - 1) == 'g' && At(_at + 1) is 'e' or 'i' or 'é' or 'è' or 'ê') || (At(_at - 1) == 'c' && At(_at + 1) == 'e' && At(_at + 2) == 'i')),
        'e' => (At(_at - 1) == 'g' && At(_at + 1) is 'a' or 'o' or 'â' or 'ô' or 'à') || (At(_at + 1) == 'o' && At(_at + 2) == 'i'),
        _ => false,
    };

    /// <summary>How many letters write the one vowel that begins here.</summary>
    private readonly int UnitLength()
    {
        var rest = _word[_at..];
        if (rest.StartsWith("eau") || rest.StartsWith("oeu")) return WithYod(3);
        if (rest.StartsWith("ays") && At(_at - 1) == 'p') return 1;
        return WithYod(rest.Length > 1 && IsPair(rest[0], rest[1]) ? 2 : 1);
    }

    private readonly bool IsPair(char first, char second) => (first, second) switch
    {
        ('a', 'i' or 'î' or 'u' or 'y') or ('e', 'i' or 'î' or 'u' or 'û' or 'y' or 'a' or 'e') or ('œ', 'u' or 'i') => true,
        ('o', 'u' or 'ù' or 'û' or 'i' or 'î' or 'y' or 'ê') => true,
        ('o', 'o') => _at == 0 || _word[_at - 1] != 'c',
        ('o', 'e') => !_word.StartsWith("coe") && !IsVowel(_at + 2),
        ('u', 'y') => IsVowel(_at + 2),
        ('a', 'e') => _at + 2 == _word.Length,
        _ => false,
    };

    /// <summary>The i of feuille, grenouille, œil belongs to the vowel before it.</summary>
    private readonly int WithYod(int length)
    {
        var next = _at + length;
        var yod = length > 1 && At(next) == 'i' && At(next + 1) == 'l' && At(next + 2) is 'l' or '\0' or 's';
        return yod ? length + 1 : length;
    }

    /// <summary>i, u, ou and y before another vowel that is heard, unless a consonant and l or r make them hard to say (ouvrier).</summary>
    private readonly bool IsGlide(int length)
    {
        var next = _at + length;
        if (!IsVowel(next) || (_word[next] == 'e' && UnitIsE(next) && IsMute(next))) return false;
        var unit = _word[_at..next];
        if (unit is "u" && _word[next] is 'i' or 'î' or 'y') return true;
        return unit is "i" or "ï" or "u" or "ou" or "y" && !(unit is "i" && _word[next] == 'i') && (unit is "ï" or "y" || !FollowsCluster());
    }

    private readonly bool UnitIsE(int at) => !IsVowel(at + 1) || _word[at + 1] is not ('i' or 'u' or 'a' or 'y');

    private readonly bool FollowsCluster() =>
        At(_at - 1) is 'l' or 'r' && (At(_at - 2) is 'b' or 'c' or 'd' or 'f' or 'g' or 'k' or 'p' or 't' or 'v' || (At(_at - 2) == 'h' && At(_at - 3) is 'c' or 'p' or 't'));

    /// <summary>Whether the plain e at this place is silent: at the end, after a vowel, or after one consonant inside the word.</summary>
    private readonly bool IsMute(int at)
    {
        if (at + 1 == _word.Length || (at + 2 == _word.Length && _word[at + 1] == 's')) return true;
        if (!EndsSyllable(at)) return false;
        if (IsVowel(at - 1) && !IsSilentU(at - 1)) return true;
        return _heard > 0 && _consonants <= 1 && !BeforeCluster(at) && !BeforeLiquidAndGlide(at);
    }

    private readonly bool IsSilentU(int at) => _word[at] == 'u' && At(at - 1) is 'q' or 'g';

    /// <summary>One consonant sound and a vowel follow: the e closes its syllable.</summary>
    private readonly bool EndsSyllable(int at)
    {
        var (first, second, third) = (At(at + 1), At(at + 2), At(at + 3));
        if (first is 'x' or '\0' || second == '\0' || first == second) return false;
        if (IsVowel(at + 2)) return true;
        var oneSound = second == 'h' || (first == 'g' && second == 'n') || BeforeCluster(at);
        return oneSound && third != '\0' && (IsVowel(at + 3) || third is 'l' or 'r');
    }

    private readonly bool BeforeCluster(int at) => At(at + 2) is 'l' or 'r' && At(at + 1) is 'b' or 'c' or 'd' or 'f' or 'g' or 'p' or 't' or 'v';

    private readonly bool BeforeLiquidAndGlide(int at) => At(at + 1) is 'l' or 'r' or 'n' && At(at + 2) == 'i' && IsVowel(at + 3) && !(_word[at + 3] == 'e' && at + 4 == _word.Length);

    private readonly bool IsVowel(int at) => Letters.IsVowel(At(at));

    private readonly char At(int at) => at >= 0 && at < _word.Length ? _word[at] : '\0';
}
