namespace Audit.Tests.Scoring.Properties;

/// <summary>Choices that follow from one number, the same every time: what a failing property shrinks to can be made again.</summary>
internal sealed class Draw(int number)
{
    private uint _state = ((uint)number * 2654435761) | 1;

    /// <summary>Choices of their own for what bears this name, whatever was chosen before: something added elsewhere changes none of them.</summary>
    public Draw For(string name) => new(number + name.Aggregate(17, (hash, letter) => (hash * 31) + letter));

    /// <summary>From 0 to one less than <paramref name="count"/>.</summary>
    public int Below(int count)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)count);
    }

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>Some of them, in their order, each with one chance in <paramref name="count"/>.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> all, int count) => [.. all.Where(_ => OneIn(count))];
}
